import { exportLines, versionOf } from '../../../src/graph/export-lines.js';
import type { CoverageRecord } from '../../../src/model/coverage.js';
import type { EntityRecord, Scalar } from '../../../src/model/entity.js';
import type { Evidence } from '../../../src/model/evidence.js';
import type { Graph } from '../../../src/model/graph.js';
import type { KindDefinition } from '../../../src/model/kind.js';
import type { Model } from '../../../src/model/model.js';
import type { Property } from '../../../src/model/property.js';
import type { StatementRecord } from '../../../src/model/statement.js';
import { statementId } from '../../../src/model/statement-id.js';
import { isEnumeration } from '../../../src/model/value-type.js';
import type { KindName, RelationType } from '../../../src/model/vocabulary.js';
import { Random } from './random.js';

/** Few, so that many are equal; and such as are ordered differently by code point and by UTF-16 unit. */
export const NAMES = [
  ...['曙光', '曙光数创', '公司', 'a', 'B', 'b', 'Z', 'é', 'e\u0301', ' ', '0', '10', '9', "it's \\ “q” `t` $p0 %X%"],
  ...[
    '\u{D7FE}',
    '\u{D7FF}',
    '\u{E000}',
    '\u{FFFD}',
    '\u{FFFF}',
    '😀',
    '😀a',
    '😁',
    '𠮷野家',
    '\u{10FFFF}',
    '曙😀',
    '曙\u{FFFD}',
  ],
];
export const REPORTS = ['report:a', 'report:b', 'report:c'];
/** Relations enough for tests of other things. */
export const SOME_RELATIONS = ['MADE_BY', 'ABOUT', 'SUPPORTS', 'PART_OF', 'BASED_ON', 'MENTIONED_IN', 'IN_SECTION'];
const DATES = ['2020-12-31', '2021-01-01', '2021-12-31', '2022-02-28'];
const NUMBERS = [0, 1, -1, 0.5, 13.69, 100000, 1534000000, -2.25, 1e21];

export interface Size {
  readonly entities: number;
  readonly statements: number;
  /** Number of additional statements to one organization. */
  readonly hub?: number;
  /** Relations of the statements. Default: all. Each relation needs three indexes. */
  readonly relations?: readonly string[];
}

/** A graph of any shape that the model allows; the same for the same seed. */
export function randomGraph(model: Model, seed: number, size: Size): Graph {
  const random = new Random(seed);
  const entities = new Map<string, EntityRecord>();
  const ofKind = new Map<string, EntityRecord[]>();
  const add = (kind: KindDefinition, id: string): void => {
    const entity = randomEntity(kind, id, random);
    entities.set(id, entity);
    ofKind.set(kind.name, [...(ofKind.get(kind.name) ?? []), entity]);
  };
  for (const report of REPORTS) add(model.kind('Report'), report);
  const others = model.kinds.filter(({ name }) => name !== 'Report');
  for (let i = 0; i < size.entities; i++) {
    const kind = others[i % others.length] as KindDefinition;
    add(kind, `${kind.prefix}:${random.pick(['x', 'Y', '0'])}:${i}`);
  }
  const statements = new Map<string, StatementRecord>();
  const state = (relation: RelationType, subject: EntityRecord, object: EntityRecord): void => {
    const statement = randomStatement(relation, subject.id, object.id, random);
    statements.set(statement.id, statement);
  };
  const relations = model.relations.filter(({ type }) => size.relations?.includes(type) ?? true);
  const pick = (kind: KindName): EntityRecord => random.pick(ofKind.get(kind) ?? []);
  for (let i = 0; i < size.statements; i++) {
    const relation = random.pick(relations);
    const [from, to] = random.pick([...relation.allowed]);
    const subject = pick(from);
    const object = pick(random.pick([...to]));
    if (subject && object) state(relation.type, subject, random.chance(0.05) && to.has(from) ? subject : object);
  }
  const hub = ofKind.get('Organization')?.[0] as EntityRecord;
  for (let i = 0; i < (size.hub ?? 0); i++) state('MADE_BY', pick('Claim'), hub);
  const graph = { entities: sorted(entities), statements: sorted(statements) };
  const texts = new Map(REPORTS.map((report) => [report, `第一节 公司治理\n${report} 😀\r\n\t“曙光”`]));
  const coverage = new Map(REPORTS.map((report) => [report, randomCoverage(report, random)]));
  return { ...graph, texts, coverage, version: versionOf(exportLines(graph, model)) };
}

function randomEntity(kind: KindDefinition, id: string, random: Random): EntityRecord {
  const properties: Record<string, Scalar> = {};
  for (const property of kind.properties)
    if (property.required || random.chance(0.7)) properties[property.name] = randomValue(property, random);
  return {
    id,
    kind: kind.value,
    name: random.pick(NAMES),
    nameEn: random.chance(0.5) ? random.pick(NAMES) : null,
    aliases: random.some(NAMES, 0.1),
    description: random.chance(0.5) ? random.pick(NAMES) : null,
    properties,
    reports: random.some(REPORTS),
    evidence: randomEvidence(random),
  };
}

/** A value that a property can have. */
export function randomValue({ type }: Property, random: Random): Scalar {
  if (isEnumeration(type)) return random.pick(Object.keys(type.values));
  switch (type.scalar) {
    case 'flag':
      return random.chance(0.5);
    case 'integer':
      return random.below(5) - 1;
    case 'decimal':
      return random.pick(NUMBERS);
    case 'date':
      return random.pick(DATES);
    default:
      return random.pick(NAMES);
  }
}

function randomStatement(relation: RelationType, subject: string, object: string, random: Random): StatementRecord {
  const basis = random.pick(['STATED', 'INFERRED', 'REFERENCE'] as const);
  const identity = {
    report: basis === 'REFERENCE' ? null : random.pick(REPORTS),
    subject,
    relation,
    object,
    rule: basis === 'INFERRED' ? 'same-sentence' : null,
    qualifiers: random.some([
      { key: 'open', value: '等' },
      { key: 'raw', value: 'a=b=😀' },
      { key: 'verb', value: '' },
    ]),
  };
  return {
    id: statementId(identity),
    ...identity,
    basis,
    caveat: basis === 'INFERRED' ? 'Placed side by side.' : null,
    source: basis === 'REFERENCE' ? 'GB/T 2260' : null,
    evidence: basis === 'REFERENCE' ? [] : randomEvidence(random),
  };
}

function randomCoverage(report: string, random: Random): CoverageRecord {
  return {
    sentences: random.below(100),
    sentencesWithEvidence: random.below(100),
    uncovered: [
      { passage: `passage:${report}:1`, reason: '招呼 😀' },
      { passage: `passage:${report}:2`, reason: null },
    ],
    digits: random.below(100),
    digitsAccounted: random.below(100),
  };
}

function randomEvidence(random: Random): Evidence[] {
  return random.some(REPORTS, 0.4).map((report) => {
    const start = random.below(1000);
    return {
      report,
      start,
      end: start + 10,
      quote: `${random.pick(NAMES)}，“引号”\\`,
      section: `section:${report}`,
      passages: random.some([`passage:${report}:1`, `passage:${report}:2`]),
    };
  });
}

function sorted<T extends { readonly id: string }>(all: ReadonlyMap<string, T>): T[] {
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
