import fc from 'fast-check';
import { highlightsOf } from '../../src/search/highlight.js';
import { keyOf, matchesGroup, searchText, termOccurrences } from '../../src/search/terms.js';
import { unitsOf } from '../../src/search/units.js';

const terms = (text: string): string[] => termOccurrences(unitsOf(text)).map(({ term }) => term);
const key = (text: string): string => keyOf(unitsOf(text));
/** Terms sought, those that may be the beginning of longer ones with a star. */
const sought = (text: string): string[] =>
  searchText(text).groups.map(({ terms, prefix }) => terms.join('|') + (prefix ? '*' : ''));

describe('the terms of a text', () => {
  it.each([
    ['液冷', ['液', '液冷', '冷']],
    ['浸没式', ['浸', '浸没', '没', '没式', '式']],
    ['質量', ['质', '质量', '量']],
    ['Liquid Cooling', ['liquid', 'cooling']],
    ['ISO27001', ['iso', '27001']],
    ['ISO/IEC 27001', ['iso', 'iec', '27001']],
    ['ＩＳＯ２７００１', ['iso', '27001']],
    ['GB/T22080', ['gbt', '22080']],
    ['GJB9001C', ['gjb', '9001', 'c']],
    ['PUE低至1.04。', ['pue', '低', '低至', '至', '1.04']],
    ['2021. 5', ['2021', '5']],
    ['.5 5.', ['5', '5']],
    ['13,000余', ['13000', '余']],
    ['13，000 ４，０００', ['13000', '4000']],
    ['1,234,567.5', ['1234567.5']],
    ['2021,100,200', ['2021', '100', '200']],
    ['1,23,456', ['1', '23', '456']],
    ['12,345,67', ['12345', '67']],
    ['1,2345', ['1', '2345']],
    ['123456,789', ['123456', '789']],
    ['1, 000', ['1', '000']],
    ['1.5,000', ['1.5', '000']],
    ['0,125', ['0', '125']],
    ['7*24', ['7', '24']],
    ['😀👍🏽', ['😀', '👍']],
    ['❤️', ['❤']],
    ['𠮷野', ['𠮷', '𠮷野', '野']],
    ['ｶﾞ', ['ガ']],
    ['㎡', ['m', '2']],
    ['Ⅳ', ['iv']],
    ['İ', ['i\u0307']],
    ['Σ', ['σ']],
    ['液\u0301冷', ['液', '液冷', '冷']],
    ['，。 \u3000+-*', []],
    ['\uD83D', ['\uFFFD']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it('have ranges in the text', () => {
    expect(termOccurrences(unitsOf('超1，300人'))).toContainEqual({ term: '1300', start: 1, end: 6 });
    expect(termOccurrences(unitsOf('用𠮷，ＩＳＯ２7㎡'))).toEqual([
      { term: '用', start: 0, end: 1 },
      { term: '用𠮷', start: 0, end: 3 },
      { term: '𠮷', start: 1, end: 3 },
      { term: 'iso', start: 4, end: 7 },
      { term: '27', start: 7, end: 9 },
      { term: 'm', start: 9, end: 10 },
      { term: '2', start: 9, end: 10 },
    ]);
  });

  it('are cut to a maximum length', () => {
    expect(terms('a'.repeat(1000))).toEqual(['a'.repeat(64)]);
    expect(sought('𝒜'.repeat(100))).toEqual([`${'a'.repeat(64)}*`]);
  });
});

describe('a search text', () => {
  it.each([
    ['液冷', ['液冷']],
    ['冷', ['冷']],
    ['浸没 冷', ['浸没', '冷']],
    ['液冷液冷', ['液冷', '冷液']],
    ['certif', ['certif*']],
    ['AI', ['ai']],
    ['ISO/IEC 27001', ['iso*', '27001']],
    ['ISO/IEC/IEEE 15288', ['iso*', '15288']],
    ['ISO-IEC27001', ['iso*', '27001']],
    ['ISO–IEC / IEEE 15288', ['iso*', '15288']],
    ['ISO IEC 27001', ['iso*', '27001']],
    ['ISO、IEC', ['iso*', 'iec*']],
    ['IEC 27001', ['iec*', '27001']],
    ['IEC/IEEE 60780', ['iec*', 'ieee*', '60780']],
    ['AND OR NOT', ['and*', 'or', 'not*']],
    ['!?', []],
  ])('%s', (text, expected) => {
    expect(sought(text)).toEqual(expected);
  });

  it.each([
    ['GJB 9001c', [['gjb', '9001', 'c']]],
    [
      'ISO/IEC 27001 ISO9001',
      [
        ['iso', '27001'],
        ['iso', '9001'],
      ],
    ],
    ['GB/T 22080', [['gbt', '22080']]],
    ['GJB 9001 c', [['gjb', '9001']]],
    ['增长 13,000', []],
    ['2021 report', []],
  ])('has codes: %s', (text, expected) => {
    expect(searchText(text).codes).toEqual(expected);
  });

  it('matches a text that contains it, and is highlighted there', () => {
    const characters = [
      ...'aB10. /-,液冷質质，',
      '\u0301',
      'é',
      '😀',
      '𠮷',
      'ＩＳＯ',
      'ISO',
      '/IEC',
      '㎡',
      '\u200D',
      '\uFE0F',
    ];
    const text = fc.string({ unit: fc.constantFrom(...characters), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (before, name) => {
        const { groups, codes } = searchText(name);
        const whole = `${before}；${name}；${before}`;
        const held = terms(whole);
        for (const group of groups) expect(held.some((term) => matchesGroup(term, group))).toBe(true);
        for (const { ranges, text } of highlightsOf(
          { name: whole },
          { named: true, properties: [] },
          { groups, codes },
        )) {
          let last = -1;
          for (const [start, end] of ranges) {
            expect(start).toBeGreaterThan(last);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end).isWellFormed()).toBe(true);
            last = end;
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the key of a name', () => {
  it.each([
    ['ISO/IEC 27001', 'iso27001'],
    ['iso 27001', 'iso27001'],
    ['ＩＳＯ－２７００１', 'iso27001'],
    ['ISO-IEC27001', 'iso27001'],
    ['13,000 余家', '13000余家'],
    ['GB/T 22080', 'gbt22080'],
    ['質量 管理，體系', '质量管理体系'],
    ['Liquid  cooling', 'liquid cooling'],
    ['2021 12', '2021 12'],
    ['…', ''],
  ])('%s', (name, expected) => {
    expect(key(name)).toBe(expected);
  });
});
