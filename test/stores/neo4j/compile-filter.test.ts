import type { Model } from '../../../src/model/model.js';
import type { KindValue } from '../../../src/model/vocabulary.js';
import type { EntityFilter, StatementFilter, Test } from '../../../src/query/filter.js';
import { FilterCompiler } from '../../../src/stores/neo4j/compile-filter.js';
import { Parameters } from '../../../src/stores/neo4j/cypher.js';
import { Vocabulary } from '../../../src/stores/neo4j/vocabulary.js';
import { theModel } from '../../the-model.js';

let model: Model;
beforeAll(async () => {
  model = await theModel();
});

function entity(filter: EntityFilter): [text: string, ...values: unknown[]] {
  const parameters = new Parameters();
  const text = new FilterCompiler(new Vocabulary(model), parameters).entity(filter, 'n');
  return [text, ...Object.values(parameters.values)];
}

function statement(filter: StatementFilter): [text: string, ...values: unknown[]] {
  const parameters = new Parameters();
  const text = new FilterCompiler(new Vocabulary(model), parameters).statement(filter, { r: 'r', s: 's', o: 'o' });
  return [text, ...Object.values(parameters.values)];
}

const property = (name: string, test: Test): EntityFilter => ({ op: 'property', property: name, test });
const HELD = property('status', { operator: 'eq', value: 'HELD' });

describe('a test of a property', () => {
  it.each<[string, string, Test, string, ...unknown[]]>([
    ['an enumeration', 'status', { operator: 'eq', value: 'HELD' }, 'n.status = $p0', 'HELD'],
    ['a number', 'memberCount', { operator: 'gte', value: 6 }, 'n.memberCount >= $p0', 6],
    ['a flag', 'derived', { operator: 'ne', value: true }, 'n.derived <> $p0', true],
    ['one of several', 'type', { operator: 'in', value: ['A', 'B'] }, 'n.type IN $p0', ['A', 'B']],
    ['what is missing', 'level', { operator: 'isNull', value: true }, 'n.level IS NULL'],
    ['what is there', 'level', { operator: 'isNull', value: false }, 'n.level IS NOT NULL'],
    ['an id', 'id', { operator: 'in', value: ['claim:a'] }, 'n.id IN $p0', ['claim:a']],
    ['text, by its key', 'name', { operator: 'eq', value: '曙光' }, 'n.nameKey = $p0', '曙光'],
    [
      'text, ordered by code point',
      'text',
      { operator: 'lt', value: '\u{FFFD}' },
      'n.textKey < $p0',
      '\u{D7FF}\u{10F}\u{10FD}',
    ],
    ['the beginning of a text', 'name', { operator: 'startsWith', value: '曙' }, 'n.nameKey STARTS WITH $p0', '曙'],
    ['a part of a text, as it is', 'name', { operator: 'contains', value: '😀' }, 'n.name CONTAINS $p0', '😀'],
    [
      'a member of a list',
      'reports',
      { operator: 'eq', value: 'report:a' },
      'any(member IN coalesce(n.reports, []) WHERE member = $p0)',
      'report:a',
    ],
    [
      'no member of a list',
      'reports',
      { operator: 'ne', value: 'report:a' },
      '(size(coalesce(n.reports, [])) > 0 AND NOT $p0 IN coalesce(n.reports, []))',
      'report:a',
    ],
    ['an empty list', 'reports', { operator: 'isNull', value: true }, 'size(coalesce(n.reports, [])) = 0'],
  ])('of %s', (_case, name, test, ...expected) => {
    expect(entity(property(name, test))).toEqual(expected);
  });

  it('never puts a value into the text', () => {
    const nasty = "' OR true //`}) $p0";
    expect(entity(property('name', { operator: 'eq', value: nasty }))).toEqual(['n.nameKey = $p0', nasty]);
  });

  it('is refused for a name that no property has', () => {
    expect(() => entity(property('x` = 1 OR n.`y', { operator: 'eq', value: 1 }))).toThrow('There is no property');
  });
});

describe('logic', () => {
  it('lets everything through where all of nothing must hold, and nothing where any of nothing must', () => {
    expect(entity({ op: 'and', of: [] })).toEqual(['true']);
    expect(entity({ op: 'or', of: [] })).toEqual(['$p0', false]);
  });

  it('is two-valued: a negation of what is unknown is true', () => {
    expect(entity({ op: 'not', of: HELD })).toEqual(['NOT coalesce(n.status = $p0, false)', 'HELD']);
  });

  it('keeps to its parentheses', () => {
    const filter: EntityFilter = { op: 'and', of: [{ op: 'or', of: [HELD, HELD] }, HELD] };
    expect(entity(filter)[0]).toBe('((n.status = $p0 OR n.status = $p1) AND n.status = $p2)');
  });
});

describe('a relation', () => {
  const leads = (
    quantifier: 'some' | 'none' | 'every',
    kinds: readonly KindValue[] = ['CERTIFICATION'],
  ): EntityFilter => ({
    op: 'relation',
    relation: 'HOLDS',
    direction: 'OUT',
    kinds,
    quantifier,
    entity: HELD,
    statement: { op: 'basis', is: 'STATED' },
  });
  const path = 'MATCH (n)-[r1:HOLDS]->(n1:Certification) WHERE r1.basis = $p0 AND';

  it('holds for some, for none, for every', () => {
    expect(entity(leads('some'))).toEqual([`EXISTS { ${path} n1.status = $p1 }`, 'STATED', 'HELD']);
    expect(entity(leads('none'))[0]).toBe(`NOT EXISTS { ${path} n1.status = $p1 }`);
    expect(entity(leads('every'))[0]).toBe(`NOT EXISTS { ${path} NOT coalesce(n1.status = $p1, false) }`);
  });

  it('to no kind is one that nothing has', () => {
    expect(entity(leads('some', []))).toEqual(['$p0', false]);
    expect(entity(leads('every', []))).toEqual(['true']);
  });

  it('within a relation has variables of its own', () => {
    const inner: EntityFilter = { ...(leads('some') as EntityFilter & { op: 'relation' }), direction: 'IN' };
    const outer: EntityFilter = { ...(leads('some') as EntityFilter & { op: 'relation' }), entity: inner };
    expect(entity(outer)[0]).toBe(
      'EXISTS { MATCH (n)-[r1:HOLDS]->(n1:Certification) WHERE r1.basis = $p0 AND ' +
        'EXISTS { MATCH (n1)<-[r2:HOLDS]-(n2:Certification) WHERE r2.basis = $p1 AND n2.status = $p2 } }',
    );
  });
});

describe('a whole', () => {
  it('holds itself and its parts, to a depth', () => {
    expect(entity({ op: 'within', id: 'region:410000' })).toEqual([
      'EXISTS { MATCH (n)-[:PART_OF*0..5]->(:Node {id: $p0}) }',
      'region:410000',
    ]);
  });
});

describe('support', () => {
  it.each<[string, readonly KindValue[] | undefined, string]>([
    ['of any kind', undefined, '()'],
    ['of some kinds', ['AWARD', 'POLICY'], '(:Award|Policy)'],
    ['of no kind', [], '(:!%)'],
  ])('by supporters %s', (_case, kinds, supporter) => {
    const test: Test = { operator: 'eq', value: 'NONE' };
    const [text] = entity({ op: 'support', test, ...(kinds ? { kinds } : {}) });
    expect(text).toContain(`MATCH (n)<-[x:SUPPORTS]-${supporter} WHERE x.basis = 'STATED'`);
    expect(text).toMatch(/ELSE 'NONE' END = \$p0$/);
  });
});

describe('a filter of statements', () => {
  it.each<[StatementFilter, string, ...unknown[]]>([
    [{ op: 'relations', in: ['ABOUT', 'USES'] }, 'type(r) IN $p0', ['ABOUT', 'USES']],
    [{ op: 'report', test: { operator: 'eq', value: 'report:a' } }, 'r.report = $p0', 'report:a'],
    [{ op: 'property', property: 'rule', test: { operator: 'startsWith', value: 'a' } }, 'r.rule STARTS WITH $p0', 'a'],
    [{ op: 'qualifier', key: [], value: [] }, 'any(qualifier IN coalesce(r.qualifiers, []) WHERE true)'],
    [
      {
        op: 'qualifier',
        key: [{ operator: 'eq', value: 'open' }],
        value: [{ operator: 'contains', value: '=' }],
      },
      "any(qualifier IN coalesce(r.qualifiers, []) WHERE split(qualifier, '=')[0] = $p0 AND " +
        "substring(qualifier, size(split(qualifier, '=')[0]) + 1) CONTAINS $p1)",
      'open',
      '=',
    ],
    [{ op: 'kinds', in: ['CLAIM', 'AWARD'] }, '(s:Award|Claim OR o:Award|Claim)'],
    [{ op: 'kinds', in: [] }, '$p0', false],
    [{ op: 'end', end: 'object', entity: HELD }, 'o.status = $p0', 'HELD'],
    [{ op: 'not', of: { op: 'end', end: 'subject', entity: HELD } }, 'NOT coalesce(s.status = $p0, false)', 'HELD'],
  ])('%j', (filter, ...expected) => {
    expect(statement(filter)).toEqual(expected);
  });
});

describe('kinds as labels', () => {
  it('are the group’s label where it is all of one', () => {
    const vocabulary = new Vocabulary(model);
    const graph = model.kinds.filter(({ textual }) => !textual).map(({ value }) => value);
    expect(vocabulary.anyOf(graph)).toBe('Entity');
    expect(vocabulary.anyOf([...graph, 'REPORT'])).toBe('Entity|Report');
    expect(vocabulary.anyOf(['STANDARD', 'POLICY_INITIATIVE', 'STANDARD'])).toBe('PolicyInitiative|Standard');
    expect(vocabulary.anyOf([])).toBeNull();
  });
});
