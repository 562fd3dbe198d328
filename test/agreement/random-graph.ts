import fc from 'fast-check';
import type { Graph } from '../../src/model/graph.js';
import type { KindDefinition } from '../../src/model/kind.js';
import type { Model } from '../../src/model/model.js';
import type { Qualifier } from '../../src/model/statement.js';
import type { KindName, RelationType } from '../../src/model/vocabulary.js';
import { characterStart, charactersAfter } from '../../src/text/characters.js';
import { GraphBuilder, type Quote, type StatementSpec } from '../contract/build-graph.js';
import type { ReportSpec } from '../contract/placed-report.js';
import { PlacedReport } from '../contract/placed-report.js';
import { names, propertiesOfKind, words } from './random-values.js';

/** A range of any text, as fractions. */
interface Place {
  readonly report: number;
  readonly start: number;
  readonly length: number;
}

const places: fc.Arbitrary<readonly Place[]> = fc.array(
  fc.record({ report: fc.nat(1), start: fc.nat(200), length: fc.integer({ min: 1, max: 30 }) }),
  { maxLength: 3 },
);
const qualifiers: fc.Arbitrary<Qualifier[]> = fc.array(
  fc.record({ key: fc.constantFrom('open', 'stage', 'verb', '😀', ''), value: words() }),
  { maxLength: 2 },
);

/**
 * Graphs that the model allows.
 *
 * @param least how many entities at least, and twice as many attempts at a statement
 */
export function randomGraph(model: Model, least = 2): fc.Arbitrary<Graph> {
  return fc
    .record({
      reports: randomReports(),
      entities: randomEntities(model, least),
      statements: randomStatements(2 * least),
    })
    .map(({ reports, entities, statements }) => {
      const graph = new GraphBuilder(model);
      for (const report of reports) graph.report(report);
      const quotesAt = (all: readonly Place[]): Quote[] => all.map((place) => quoteAt(place, reports));
      const ids = entities.map(({ kind, id, name, quoted, ...rest }, i) => {
        const unique = `${kind.prefix}:${id}${i}`;
        graph.entity(unique, name, { ...rest, quotes: distinct(quotesAt(quoted)) });
        return { id: unique, kind };
      });
      const reportEnds = reports.map(({ id }) => ({ id, kind: model.kind('Report') }));
      for (const { subject, choice, basis, from, quoted, ...rest } of statements) {
        const ends = [...ids, ...reportEnds];
        const start = ends[subject % ends.length];
        const goals = start ? goalsOf(start.kind, ids, model) : [];
        const goal = goals[choice % goals.length];
        if (!start || !goal) continue;
        const report = basis === 'REFERENCE' ? null : (reports[from % reports.length]?.id ?? null);
        const given: StatementSpec = { ...byBasis(basis, rest), report, quotes: distinct(quotesAt(quoted)) };
        graph.state(start.id, goal.relation, goal.id, given);
      }
      return graph.build();
    });
}

interface End {
  readonly id: string;
  readonly kind: KindDefinition;
}

/** Where a statement about an entity can lead. SUPPORTS is more frequent, so that claims are supported. */
function goalsOf(
  subject: KindDefinition,
  ends: readonly End[],
  model: Model,
): { relation: RelationType; id: string }[] {
  const relations = model.relations.filter(({ textual, allowed }) => !textual && allowed.has(subject.name));
  return relations.flatMap(({ type, allowed }) => {
    const goals = ends
      .filter(({ kind }) => allowed.get(subject.name)?.has(kind.name))
      .map(({ id }) => ({ relation: type, id }));
    return type === 'SUPPORTS' ? [...goals, ...goals, ...goals] : goals;
  });
}

function byBasis(basis: 'STATED' | 'INFERRED' | 'REFERENCE', more: { rule: string; qualifiers: Qualifier[] }) {
  const key = ({ key, value }: Qualifier) => `${key}=${value}`;
  const qualifiers = [...more.qualifiers].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  if (basis === 'INFERRED') return { basis, qualifiers, rule: more.rule, caveat: 'No proof.' };
  return basis === 'REFERENCE' ? { basis, qualifiers, source: more.rule } : { basis, qualifiers };
}

/** A range of whole characters. */
function quoteAt({ report, start, length }: Place, reports: readonly ReportSpec[]): Quote {
  const spec = reports[report % reports.length] as ReportSpec;
  const { text } = new PlacedReport(spec);
  const from = characterStart(text, Math.min(start, text.length - 1));
  return [spec.id, { start: from, end: from + charactersAfter(text, from, length).length }];
}

function distinct(quotes: readonly Quote[]): Quote[] {
  return [...new Map(quotes.map((quote) => [JSON.stringify(quote), quote])).values()];
}

function randomReports(): fc.Arbitrary<ReportSpec[]> {
  const sentence = words(1).map((text) => `第${text}句。`);
  const section = fc.record({
    number: fc.constantFrom(undefined, '一、', '2.'),
    heading: words(1).map((text) => `章${text}`),
    within: fc.boolean(),
    sentences: fc.array(sentence, { maxLength: 4 }),
  });
  const report = fc.record({ name: words(1), sections: fc.array(section, { minLength: 1, maxLength: 4 }) });
  return fc.array(report, { minLength: 1, maxLength: 2 }).map((reports) =>
    reports.map(({ name, sections }, r) => ({
      id: `report:r${r}`,
      name: `报告${name}`,
      period: '2021-01-01/2021-12-31',
      sections: sections.map(({ number, heading, within, sentences }, i) => ({
        id: `section:r${r}:s${i}`,
        heading,
        sentences,
        ...(number ? { number } : {}),
        ...(within && i > 0 ? { parent: `section:r${r}:s${i - 1}` } : {}),
      })),
    })),
  );
}

function randomEntities(model: Model, least: number) {
  const entity = (kind: KindDefinition) =>
    fc.record({
      kind: fc.constant(kind),
      id: fc.constantFrom('', 'a', 'z-', 'B', '9.', 'r0:'),
      name: names(),
      nameEn: fc.option(names()),
      aliases: fc.uniqueArray(words(1), { maxLength: 2 }).map((all) => [...all].sort()),
      description: fc.option(names()),
      properties: propertiesOfKind(kind),
      quoted: places,
    });
  const kinds = model.kinds.filter(({ textual }) => !textual);
  const many: readonly KindName[] = ['Claim', 'Certification', 'Organization', 'Observation'];
  const often = kinds.filter(({ name }) => many.includes(name));
  const any = fc.oneof(
    ...often.map((kind) => ({ weight: 6, arbitrary: entity(kind) })),
    ...kinds.map((kind) => ({ weight: 1, arbitrary: entity(kind) })),
  );
  return fc.array(any, { minLength: least, maxLength: least + 30, size: 'max' });
}

function randomStatements(least: number) {
  const statement = fc.record({
    subject: fc.nat(60),
    choice: fc.nat(500),
    basis: fc.constantFrom('STATED' as const, 'INFERRED' as const, 'REFERENCE' as const),
    from: fc.nat(1),
    rule: words(1),
    qualifiers,
    quoted: places,
  });
  return fc.array(statement, { minLength: least, maxLength: least + 60, size: 'max' });
}
