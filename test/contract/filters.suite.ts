import type { Api, Json } from './api.js';
import { ALPHA, BETA } from './harbour.js';
import { listed, words } from './short.js';

const ALL_CLAIMS = 'a b c d e beta/a';

type Case = readonly [what: string, list: string, where: Json, expected: string];

const TEXTS: readonly Case[] = [
  ['eq is case-sensitive', 'claims', { name: { eq: 'ding' } }, 'e'],
  ['eq does not match what is missing', 'claims', { textEn: { eq: '' } }, ''],
  ['eq finds an empty text', 'organizations', { stockCode: { eq: '' } }, 'bourse'],
  ['eq finds all that have the name', 'claims', { name: { eq: '甲' } }, 'a beta/a'],
  ['ne lets only values through', 'claims', { textEn: { ne: 'A' } }, 'd e beta/a'],
  ['in', 'claims', { name: { in: ['甲', '丙😀', 'none'] } }, 'a beta/a c'],
  ['in [] matches nothing', 'claims', { name: { in: [] } }, ''],
  ['contains is literal: per cent', 'claims', { textEn: { contains: '%' } }, 'd'],
  ['contains is literal: low line', 'claims', { textEn: { contains: '_' } }, 'e'],
  ['contains is literal: full stop', 'claims', { textEn: { contains: '.' } }, ''],
  ['contains is case-sensitive', 'claims', { name: { contains: 'D' } }, 'd'],
  ['contains finds a character beyond the basic plane', 'claims', { name: { contains: '😀' } }, 'c'],
  ['contains finds a private character', 'certifications', { level: { contains: '\uE000%' } }, 'beta/ccc'],
  ['contains of nothing matches all values', 'claims', { textEn: { contains: '' } }, 'a d e beta/a'],
  ['startsWith', 'certifications', { name: { startsWith: 'ISO 9' } }, 'iso-9001'],
  ['startsWith is not contains', 'certifications', { name: { startsWith: '27001' } }, ''],
  ['startsWith is literal', 'certifications', { level: { startsWith: '\uE000%_' } }, 'beta/ccc'],
  [
    'startsWith of nothing matches all values',
    'certifications',
    { level: { startsWith: '' } },
    'cmmi beta/cmmi beta/credit beta/ccc',
  ],
  ['isNull: true', 'certifications', { level: { isNull: true } }, 'iso-27001 iso-9001'],
  ['isNull: false', 'certifications', { level: { isNull: false } }, 'cmmi beta/cmmi beta/credit beta/ccc'],
  ['an empty text is not missing', 'organizations', { stockCode: { isNull: true } }, 'beta'],
  ['all operators of a test must hold', 'claims', { name: { contains: 'ing', startsWith: 'D' } }, 'd'],
  ['isNull: true with another operator matches nothing', 'claims', { textEn: { isNull: true, ne: 'x' } }, ''],
  ['a test without an operator lets all through', 'claims', { name: {} }, ALL_CLAIMS],
  ['nameEn', 'organizations', { nameEn: { eq: 'Acme' } }, 'acme'],
  ['a quote is no syntax', 'claims', { name: { eq: `'"\\\`) OR true //` } }, ''],
];

const NUMBERS: readonly Case[] = [
  ['eq of a decimal', 'observations', { value: { eq: 1 } }, 'o1 o6'],
  ['eq of a fraction', 'observations', { value: { eq: 0.1 } }, 'o7'],
  ['ne lets only values through', 'observations', { value: { ne: 1 } }, 'o2 o3 o4 o7'],
  ['in', 'observations', { value: { in: [2.5, -3] } }, 'o2 o4'],
  ['gt', 'observations', { value: { gt: 1 } }, 'o2 o3'],
  ['gte', 'observations', { value: { gte: 1 } }, 'o1 o6 o2 o3'],
  ['lt', 'observations', { value: { lt: 0.1 } }, 'o4'],
  ['lte', 'observations', { value: { lte: 0.1 } }, 'o4 o7'],
  ['a range', 'observations', { value: { gt: 0, lt: 2.5 } }, 'o1 o6 o7'],
  ['an integer', 'committees', { memberCount: { eq: 3 } }, 'supervisors'],
  ['an integer, in', 'committees', { memberCount: { in: [9, 5, 4] } }, 'board beta/strategy'],
  ['zero is not missing', 'committees', { independentCount: { lte: 0 } }, 'beta/strategy'],
  ['missing numbers', 'committees', { independentCount: { isNull: true } }, 'supervisors audit'],
  ['a flag, eq', 'observations', { derived: { eq: true } }, 'o2 o6'],
  ['a flag, ne', 'observations', { derived: { ne: true } }, 'o1 o3 o4 o5 o7'],
  ['a date, gte', 'observations', { startDate: { gte: '2021-01-01' } }, 'o1 o2'],
  ['a date, lt', 'observations', { startDate: { lt: '2021-01-01' } }, 'o4'],
  ['a date, in', 'observations', { endDate: { in: ['2021-06-30', '2020-01-01'] } }, 'o2'],
  ['a date, ne', 'observations', { endDate: { ne: '2021-06-30' } }, 'o4'],
  ['a missing date', 'observations', { startDate: { isNull: true } }, 'o3 o5 o6 o7'],
  ['an enum, eq', 'certifications', { status: { eq: 'IN_PROGRESS' } }, 'iso-9001'],
  ['an enum, in', 'claims', { category: { in: ['QUALITY', 'SECURITY'] } }, 'd e'],
  ['an enum, ne, missing', 'observations', { comparator: { ne: 'EQ' } }, 'o2 o3 o7'],
  ['an enum, isNull', 'observations', { comparator: { isNull: true } }, 'o4 o5 o6'],
];

const LOGIC: readonly Case[] = [
  ['no where', 'claims', null, ALL_CLAIMS],
  ['an empty where', 'claims', {}, ALL_CLAIMS],
  ['a where that is null inside', 'claims', { name: null, and: null, not: null, supportedBy: null }, ALL_CLAIMS],
  ['all at one level must hold', 'claims', { category: { eq: 'SERVICE' }, commitment: { eq: 'DONE' } }, 'a beta/a'],
  ['and: [] is everything', 'claims', { and: [] }, ALL_CLAIMS],
  ['or: [] is nothing', 'claims', { or: [] }, ''],
  ['not of or: [] is everything', 'claims', { not: { or: [] } }, ALL_CLAIMS],
  ['not of nothing given is nothing', 'claims', { not: {} }, ''],
  ['and', 'claims', { and: [{ category: { eq: 'SERVICE' } }, { strength: { eq: 'SUPERLATIVE' } }] }, 'c beta/a'],
  ['or', 'claims', { or: [{ name: { eq: '乙' } }, { category: { eq: 'QUALITY' } }] }, 'b d'],
  [
    'or beside another test',
    'claims',
    { or: [{ name: { eq: '甲' } }, { name: { eq: '乙' } }], strength: { eq: 'PLAIN' } },
    'a b',
  ],
  [
    'not is the complement: what is missing comes through',
    'claims',
    { not: { textEn: { eq: 'A' } } },
    'b c d e beta/a',
  ],
  ['not of ne', 'claims', { not: { textEn: { ne: 'A' } } }, 'a b c'],
  ['not twice', 'claims', { not: { not: { textEn: { eq: 'A' } } } }, 'a'],
  ['not of an order on numbers', 'observations', { not: { value: { gt: 1 } } }, 'o1 o4 o5 o6 o7'],
  ['not of in', 'certifications', { not: { level: { in: ['AAA'] } } }, 'iso-27001 iso-9001 cmmi beta/cmmi beta/ccc'],
  ['not of contains', 'claims', { not: { textEn: { contains: 'A' } } }, 'b c d e beta/a'],
  ['not of isNull', 'claims', { not: { textEn: { isNull: true } } }, 'a d e beta/a'],
  [
    'not of and',
    'claims',
    { not: { and: [{ textEn: { eq: 'A' } }, { category: { eq: 'SERVICE' } }] } },
    'b c d e beta/a',
  ],
  ['not of or', 'claims', { not: { or: [{ textEn: { eq: 'A' } }, { textEn: { eq: 'a' } }] } }, 'b c d e'],
  [
    'or with what is missing',
    'claims',
    { or: [{ textEn: { eq: 'A' } }, { not: { textEn: { eq: 'A' } } }] },
    ALL_CLAIMS,
  ],
];

const COMMON: readonly Case[] = [
  ['id, eq', 'claims', { id: { eq: 'claim:alpha-2021:a' } }, 'a'],
  ['id, in, with ids that there are not', 'claims', { id: { in: ['claim:alpha-2021:b', 'claim:none', ''] } }, 'b'],
  ['id, unknown', 'claims', { id: { eq: 'claim:none' } }, ''],
  ['id of another kind', 'claims', { id: { eq: 'certification:alpha-2021:cmmi' } }, ''],
  ['id, ne', 'claims', { id: { ne: 'claim:alpha-2021:a' } }, 'b c d e beta/a'],
  ['not of an unknown id', 'claims', { not: { id: { eq: 'claim:none' } } }, ALL_CLAIMS],
  ['kind', 'claims', { kind: { eq: 'CLAIM' } }, ALL_CLAIMS],
  ['another kind', 'claims', { kind: { in: ['SERVICE'] } }, ''],
  ['kind among entities', 'entities', { kind: { in: ['REGION', 'POLICY'] } }, 'CN 350000 350500 security'],
  ['report, eq', 'certifications', { report: { eq: BETA } }, 'iso-27001 beta/cmmi beta/credit beta/ccc'],
  ['report, ne: has reports and not that one', 'organizations', { report: { ne: ALPHA } }, 'beta'],
  ['report, in', 'organizations', { report: { in: [ALPHA] } }, 'acme'],
  ['report, unknown', 'organizations', { report: { eq: 'report:none' } }, ''],
  ['report, none', 'organizations', { report: { isNull: true } }, 'bourse'],
  ['report, some', 'organizations', { report: { isNull: false } }, 'acme beta'],
  ['two tests of the reports', 'organizations', { and: [{ report: { eq: ALPHA } }, { report: { eq: BETA } }] }, 'acme'],
  ['not of a report', 'organizations', { not: { report: { eq: BETA } } }, 'bourse'],
];

/** FILTERS, of properties. */
export function filters(api: () => Api): void {
  describe.each([
    ['texts', TEXTS],
    ['numbers, dates, flags and enums', NUMBERS],
    ['logic', LOGIC],
    ['what every kind has', COMMON],
  ])('filters: %s', (_what, cases) => {
    it.each(cases)('%s', async (_case, list, where, expected) => {
      expect(await listed(api(), list, where)).toBe(words(expected));
    });
  });

  it('filters: the matches of an operator and of its complement are all entities', async () => {
    for (const [, list, where] of [...TEXTS, ...NUMBERS, ...COMMON]) {
      const [all, some, others] = await Promise.all(
        [{}, where, { not: where }].map((each) => listed(api(), list, each)),
      );
      expect(words(`${some} ${others}`)).toBe(all);
    }
  });
}
