import { entityLine, statementLine } from '../graph/export-lines.js';
import { isExportedStatement, isOutlineKind } from '../graph/exported.js';
import { documentLines } from '../graph/write.js';
import type { CoverageRecord } from '../model/coverage.js';
import type { Graph } from '../model/graph.js';
import type { Model } from '../model/model.js';
import type { StatementRecord } from '../model/statement.js';
import { Copies, REPORT } from './copies.js';
import { Plan, type PlannedEntity, type PlannedStatement, type Size } from './plan.js';

/** The lines of a document that holds a graph of the seed's shape and of the size wanted; see `readGraphDocument`. */
export function* generate(seed: Graph, model: Model, size: Size): Generator<string> {
  const isTextual = (id: string): boolean => model.kindOfId(id)?.textual ?? false;
  const statements = seed.statements.filter((statement) => isExportedStatement(statement, model));
  const isOfReport = ({ subject, object }: StatementRecord): boolean => isTextual(subject) || isTextual(object);
  const plan = new Plan(
    seed.entities.filter(({ id }) => !isTextual(id)),
    statements.filter((statement) => !isOfReport(statement)),
    size,
  );
  const copies = new Copies(seed, model);
  const numbers = Array.from({ length: plan.copies }, (_, copy) => copy);
  const reports = {
    texts: new Map([[REPORT, numbers.map((copy) => copies.textOf(copy)).join('')]]),
    coverage: new Map([[REPORT, coverageOf(seed, copies, numbers)]]),
    outline: textPart(seed, model, plan, copies),
  };
  const ofReport = {
    entities: seed.entities.filter(({ kind }) => kind === 'REPORT'),
    statements: statements.filter(isOfReport),
  };
  yield* documentLines(reports, exported(plan, ofReport, copies));
}

/**
 * The lines of the export; each is made when it is written.
 *
 * @param ofReport the report and what is stated of it: once, and of what the first copy has, which is whole
 */
function exported(plan: Plan, ofReport: Pick<Graph, 'entities' | 'statements'>, copies: Copies): Generator<string> {
  return sortedLines(
    [...plan.entities, ...ofReport.entities.map((of) => ({ of, copy: 0 }))],
    [...plan.statements, ...ofReport.statements.map((of) => ({ of, subject: 0, object: 0 }))],
    copies,
  );
}

/** The lines of the sections and passages of each copy, and of the statements of text relations. */
function textPart(seed: Graph, model: Model, plan: Plan, copies: Copies): Generator<string> {
  const parts = seed.entities.filter(({ kind }) => isOutlineKind(kind));
  const numbers = Array.from({ length: plan.copies }, (_, copy) => copy);
  const entities = parts.flatMap((of) => numbers.map((copy) => ({ of, copy })));
  const planned = new Set([...entities, ...plan.entities].map(({ of, copy }) => `${of.id} ${copy}`));
  const statements = seed.statements
    .filter(({ relation, report }) => model.relation(relation).textual && report === copies.report)
    .flatMap((of) =>
      numbers
        .filter((copy) => planned.has(`${of.subject} ${copy}`))
        .map((copy) => ({ of, subject: copy, object: copy })),
    );
  return sortedLines(entities, statements, copies);
}

function* sortedLines(
  entities: readonly PlannedEntity[],
  statements: readonly PlannedStatement[],
  copies: Copies,
): Generator<string> {
  const lines = new Map<string, () => string>();
  for (const { of, copy } of entities) lines.set(copies.idOf(of.id, copy), () => entityLine(copies.entity(of, copy)));
  for (const { of, subject, object } of statements)
    lines.set(copies.statementIdOf(of, subject, object), () => statementLine(copies.statement(of, subject, object)));
  for (const [, write] of [...lines].sort(([a], [b]) => (a < b ? -1 : 1))) yield write();
}

function coverageOf(seed: Graph, copies: Copies, numbers: readonly number[]): CoverageRecord {
  const [[, coverage] = []] = seed.coverage;
  if (!coverage) throw new Error('The seed has no report.');
  const times = numbers.length;
  return {
    sentences: coverage.sentences * times,
    sentencesWithEvidence: coverage.sentencesWithEvidence * times,
    uncovered: numbers.flatMap((copy) =>
      coverage.uncovered.map(({ passage, reason }) => ({ passage: copies.idOf(passage, copy), reason })),
    ),
    digits: coverage.digits * times,
    digitsAccounted: coverage.digitsAccounted * times,
  };
}
