import { graphFileLines } from '../graph-file/write.js';
import type { CoverageRecord } from '../model/coverage.js';
import type { EntityRecord } from '../model/entity.js';
import { entityLine, statementLine } from '../model/export-line.js';
import type { Graph } from '../model/graph.js';
import type { Model } from '../model/model.js';
import { Copies, REPORT } from './copies.js';
import { Plan, type Size } from './plan.js';

/** The lines of a file that holds a graph of the seed's shape and of the size wanted; see `readGraphFile`. */
export function* generate(seed: Graph, model: Model, size: Size): Generator<string> {
  const isTextual = (id: string): boolean => model.kindOfId(id)?.textual ?? false;
  const plan = new Plan(
    seed.entities.filter(({ id }) => !isTextual(id)),
    seed.statements.filter(
      ({ relation, subject, object }) => !model.relation(relation).textual && !isTextual(subject) && !isTextual(object),
    ),
    size,
  );
  const copies = new Copies(seed, model);
  const numbers = Array.from({ length: plan.copies }, (_, copy) => copy);
  const report = {
    texts: new Map([[REPORT, numbers.map((copy) => copies.textOf(copy)).join('')]]),
    coverage: new Map([[REPORT, coverageOf(seed, copies, numbers)]]),
    entities: [
      ...textual(
        seed.entities.filter(({ id }) => isTextual(id)),
        copies,
        numbers,
      ),
    ],
    // What is stated of the report speaks of what the first copy has, which is whole.
    statements: seed.statements
      .filter(({ relation }) => !model.relation(relation).textual)
      .filter(({ subject, object }) => isTextual(subject) || isTextual(object))
      .map((statement) => copies.statement(statement, 0, 0)),
  };
  yield* graphFileLines(report, exported(plan, copies), model);
}

/** The lines of the export; each is made when it is its turn. */
function* exported(plan: Plan, copies: Copies): Generator<string> {
  const lines = new Map<string, () => string>();
  for (const { of, copy } of plan.entities)
    lines.set(copies.idOf(of.id, copy), () => entityLine(copies.entity(of, copy)));
  for (const { of, subject, object } of plan.statements)
    lines.set(copies.statementIdOf(of, subject, object), () => statementLine(copies.statement(of, subject, object)));
  for (const [, write] of [...lines].sort(([a], [b]) => (a < b ? -1 : 1))) yield write();
}

/** The report itself, once; its sections and passages in each copy. */
function* textual(entities: readonly EntityRecord[], copies: Copies, numbers: readonly number[]) {
  for (const entity of entities)
    for (const copy of entity.kind === 'REPORT' ? [0] : numbers) yield copies.entity(entity, copy);
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
