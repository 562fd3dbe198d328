import { readPlace } from '../../src/web/reports/place.js';
import { sectionName } from '../../src/web/shared/section-name.js';

const REPORT = {
  text: '股东大会是公司的最高权力机构。',
  sections: [{ id: 'section:tiny:a' }, { id: 'section:tiny:章' }],
};

describe('the place in a report that an address names', () => {
  it.each([
    ['#0-4', { kind: 'words', range: { start: 0, end: 4 } }],
    ['#0-15', { kind: 'words', range: { start: 0, end: 15 } }],
    ['#section:tiny:a', { kind: 'section', id: 'section:tiny:a' }],
    [`#${encodeURIComponent('section:tiny:章')}`, { kind: 'section', id: 'section:tiny:章' }],
  ])('%s is there', (hash, place) => {
    expect(readPlace(hash, REPORT)).toEqual(place);
  });

  it.each(['0-16', '999999-9999999', '4-0', '4-4', 'section:tiny:b'])('#%s is nowhere', (asked) => {
    expect(readPlace(`#${asked}`, REPORT)).toEqual({ kind: 'nowhere', asked });
  });

  it.each(['', '#', '#content', '#4-', '#%', '#1-2-3'])('“%s” is none', (hash) => {
    expect(readPlace(hash, REPORT)).toBeNull();
  });
});

describe('the heading of a section', () => {
  const headed = (number: string | null, nameEn: string | null = 'Board') => ({ number, name: '董事会', nameEn });

  it.each([
    [null, '董事会', 'Board'],
    ['第二节', '第二节 董事会', 'Section 2: Board'],
    ['第十二章', '第十二章 董事会', 'Section 12: Board'],
    ['一', '一、董事会', 'I. Board'],
    ['十', '十、董事会', 'X. Board'],
    ['二十四', '二十四、董事会', 'XXIV. Board'],
    ['九十九', '九十九、董事会', 'XCIX. Board'],
    ['2', '2. 董事会', '2. Board'],
    ['1.2', '1.2. 董事会', '1.2. Board'],
  ])('numbered %s is %s, and %s', (number, zh, en) => {
    expect([sectionName(headed(number), 'zh'), sectionName(headed(number), 'en')]).toEqual([zh, en]);
  });

  it('keeps its own name where there is no English', () => {
    expect(sectionName(headed('一', null), 'en')).toBe('I. 董事会');
  });
});
