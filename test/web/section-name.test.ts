import { sectionName } from '../../src/web/shared/section-name.js';

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

  it('keeps its name if it has no English name', () => {
    expect(sectionName(headed('一', null), 'en')).toBe('I. 董事会');
  });
});
