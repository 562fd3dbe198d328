import type { KindValue } from '../../src/model/vocabulary.js';
import type { Api, Json } from './api.js';
import { ACME, ALPHA, BETA } from './harbour.js';
import { listed, words } from './short.js';

const ALL = 'a b c d e beta/a';
const kind = (...kinds: KindValue[]): Json => ({ kind: { in: kinds } });
const INFERRED = { basis: 'INFERRED' };

type Case = readonly [what: string, list: string, where: Json, expected: string];

const QUANTIFIERS: readonly Case[] = [
  ['some: {} is any at all', 'claims', { supportedBy: { some: {} } }, 'a b d e beta/a'],
  ['none: {} is none at all', 'claims', { supportedBy: { none: {} } }, 'c'],
  ['every: {} always holds', 'claims', { supportedBy: { every: {} } }, ALL],
  ['some', 'claims', { supportedBy: { some: kind('CERTIFICATION') } }, 'a b d beta/a'],
  ['none', 'claims', { supportedBy: { none: kind('CERTIFICATION') } }, 'c e'],
  ['every holds where there is none', 'claims', { supportedBy: { every: kind('CERTIFICATION') } }, 'b c beta/a'],
  ['some and every', 'claims', { supportedBy: { some: {}, every: kind('CERTIFICATION') } }, 'b beta/a'],
  ['some and none', 'claims', { supportedBy: { some: {}, none: kind('POLICY', 'STANDARD') } }, 'b d beta/a'],
  ['not of some', 'claims', { not: { supportedBy: { some: kind('CERTIFICATION') } } }, 'c e'],
  ['not of none', 'claims', { not: { supportedBy: { none: {} } } }, 'a b d e beta/a'],
  ['not of every', 'claims', { not: { supportedBy: { every: kind('CERTIFICATION') } } }, 'a d e'],
  ['some of nothing', 'claims', { supportedBy: { some: { or: [] } } }, ''],
  ['none of nothing', 'claims', { supportedBy: { none: { or: [] } } }, ALL],
  ['every of nothing', 'claims', { supportedBy: { every: { or: [] } } }, 'c'],
  [
    'some: what is missing comes through a negation',
    'organizations',
    { holds: { some: { not: { level: { eq: '五级' } } } } },
    'acme beta',
  ],
  [
    'every: a missing value does not match',
    'organizations',
    { holds: { every: { level: { isNull: false } } } },
    'beta bourse',
  ],
  [
    'every of a test that a missing value fails',
    'organizations',
    { holds: { every: { level: { ne: 'AAA' } } } },
    'bourse',
  ],
  [
    'none of a test that a missing value fails',
    'organizations',
    { holds: { none: { level: { ne: 'AAA' } } } },
    'beta bourse',
  ],
];

const STATEMENTS: readonly Case[] = [
  [
    'only its statements count for some',
    'claims',
    { supportedBy: { some: {}, statement: { basis: 'STATED' } } },
    'a d',
  ],
  [
    'only its statements count for none',
    'claims',
    { supportedBy: { none: {}, statement: { basis: 'STATED' } } },
    'b c e beta/a',
  ],
  [
    'only its statements count for every',
    'claims',
    { supportedBy: { every: kind('CERTIFICATION'), statement: INFERRED } },
    'b c d e beta/a',
  ],
  [
    'both conditions meet in one statement',
    'claims',
    { supportedBy: { some: kind('CERTIFICATION'), statement: { basis: 'STATED' } } },
    'a',
  ],
  ['not within it', 'claims', { supportedBy: { some: {}, statement: { not: INFERRED } } }, 'a d e'],
  ['or: [] within it', 'claims', { supportedBy: { none: {}, statement: { or: [] } } }, ALL],
  ['its report', 'claims', { supportedBy: { some: {}, statement: { report: { eq: BETA } } } }, 'beta/a'],
  ['its missing report', 'claims', { supportedBy: { some: {}, statement: { report: { isNull: true } } } }, 'e'],
  [
    'not of its report: a reference has none',
    'claims',
    { supportedBy: { some: {}, statement: { not: { report: { eq: ALPHA } } } } },
    'e beta/a',
  ],
  ['its kinds', 'claims', { supportedBy: { some: {}, statement: { kinds: ['PRODUCT', 'POLICY'] } } }, 'a d'],
  ['no kinds', 'claims', { supportedBy: { some: {}, statement: { kinds: [] } } }, ''],
  ['its subject', 'claims', { supportedBy: { some: {}, statement: { subject: { name: { eq: 'CMMI' } } } } }, 'a b'],
  ['its object', 'claims', { supportedBy: { some: {}, statement: { object: { name: { eq: '甲' } } } } }, 'a beta/a'],
  ['its relation', 'claims', { supportedBy: { some: {}, statement: { relations: ['SUPPORTS'] } } }, 'a b d e beta/a'],
  ['another relation', 'claims', { supportedBy: { some: {}, statement: { relations: ['ABOUT', 'HOLDS'] } } }, ''],
];

const DEEP: readonly Case[] = [
  [
    'a relation of a relation',
    'organizations',
    { holds: { some: { supports: { some: { category: { eq: 'SERVICE' } } } } } },
    'acme',
  ],
  ['none of a relation of a relation', 'organizations', { holds: { none: { supports: { some: {} } } } }, 'beta bourse'],
  [
    'every within none',
    'organizations',
    { holds: { none: { supports: { every: { support: { eq: 'STATED' } } } } } },
    'bourse',
  ],
  [
    'along and back',
    'certifications',
    { supports: { some: { supportedBy: { some: kind('POLICY') } } } },
    'iso-27001 cmmi',
  ],
  ['back to itself', 'regions', { partOf: { some: { partOf: { some: { code: { isNull: true } } } } } }, '350500'],
  ['the same relation from both ends', 'regions', { partOf: { some: {} }, parts: { some: {} } }, '350000'],
  ['two relations', 'organizations', { holds: { some: {} }, bodies: { some: {} } }, 'acme'],
  [
    'or between relations',
    'certifications',
    { or: [{ pursuedBy: { some: {} } }, { level: { eq: 'AAA' } }] },
    'iso-9001 beta/credit',
  ],
  ['along text', 'certifications', { mentionedIn: { some: { text: { contains: '五级' } } } }, 'cmmi'],
  ['from text', 'passages', { mentions: { some: { id: { eq: ACME } } } }, '1 2 beta/3'],
];

const SUPPORT: readonly Case[] = [
  ['eq', 'claims', { support: { eq: 'STATED' } }, 'a d'],
  ['eq NONE, also of a reference', 'claims', { support: { eq: 'NONE' } }, 'c e'],
  ['ne', 'claims', { support: { ne: 'NONE' } }, 'a b d beta/a'],
  ['in', 'claims', { support: { in: ['INFERRED', 'NONE'] } }, 'b c e beta/a'],
  ['in []', 'claims', { support: { in: [] } }, ''],
  ['isNull', 'claims', { support: { isNull: true } }, ''],
  ['not', 'claims', { not: { support: { eq: 'INFERRED' } } }, 'a c d e'],
  ['in a relation', 'certifications', { supports: { some: { support: { eq: 'INFERRED' } } } }, 'iso-27001 cmmi'],
];

/** FILTERS, of relations, and of a claim's support. */
export function relationFilters(api: () => Api): void {
  describe.each([
    ['some, none, every', QUANTIFIERS],
    ['the statements that count', STATEMENTS],
    ['nested', DEEP],
    ['support', SUPPORT],
  ])('filters of relations: %s', (_what, cases) => {
    it.each(cases)('%s', async (_case, list, where, expected) => {
      expect(await listed(api(), list, where)).toBe(words(expected));
    });
  });

  describe('filters along a relation: a filter that matches nothing, and its complement', () => {
    it.each([
      ['where: {or: []}', 'where: {not: {or: []}}'],
      ['where: {id: {in: []}}', 'where: {not: {id: {in: []}}}'],
      ['where: {kind: {in: []}}', 'where: {and: []}'],
      ['where: {supports: {some: {or: []}}}', 'where: {supports: {none: {or: []}}}'],
      ['statement: {or: []}', 'statement: {not: {or: []}}'],
      ['statement: {kinds: []}', 'statement: {not: {kinds: []}}'],
      ['statement: {relations: []}', 'statement: {not: {relations: []}}'],
      ['statement: {subject: {or: []}}', 'statement: {object: {and: []}}'],
      ['statement: {report: {in: []}}', 'statement: {}'],
    ])('%s', async (nothing, everything) => {
      const list = '{ totalCount nodes { id } facets(by: [REPORT]) { values { value } } }';
      const orders = ['', ', orderBy: {field: NAME, direction: DESC}', ', orderBy: {field: LEVEL}', ', last: 2'];
      const fields = orders.map(
        (order, i) => `n${i}: holds(${nothing}${order}) ${list} e${i}: holds(${everything}${order}) ${list}`,
      );
      const { node } = await api().ask(`{ node(id: "${ACME}") { ... on Organization { ${fields.join(' ')} } } }`);
      for (const i of orders.keys()) {
        expect(node[`n${i}`]).toEqual({ totalCount: 0, nodes: [], facets: [{ values: [] }] });
        expect(node[`e${i}`].totalCount).toBe(3);
        expect(node[`e${i}`].nodes).toHaveLength(orders[i]?.includes('last') ? 2 : 3);
      }
    });
  });
}
