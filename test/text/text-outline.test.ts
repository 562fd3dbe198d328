import { TextOutline } from '../../src/text/text-outline.js';

const TEXT =
  '前言 \n\n \n\n\uf06e 报告简介 \n\n本报告是第八次\n\n发布。合力。 \n\n \n\n\uf06e 报告范围 \n\n本公司报告为 2021 年度。';
const at = (words: string) => TEXT.indexOf(words);
const to = (words: string) => at(words) + words.length;

const preface = { id: '前言', depth: 1, start: 0, end: TEXT.length };
const introduction = { id: '报告简介', depth: 2, start: at('报告简介'), end: to('合力。') };
const scope = { id: '报告范围', depth: 2, start: at('报告范围'), end: TEXT.length };
const first = { start: at('本报告是'), end: to('发布。') };
const second = { start: at('合力'), end: to('合力。') };
const third = { start: at('本公司'), end: TEXT.length };
/** Given in another order than that of the text. */
const outline = new TextOutline(TEXT, [scope, preface, introduction], [third, first, second]);
const quote = (from: string, until: string) => outline.quote({ start: at(from), end: to(until) });

describe('TextOutline.quote', () => {
  it('puts each heading on a separate line, without private-use characters', () => {
    expect(outline.quote({ start: 0, end: TEXT.length }).split('\n')).toEqual([
      '前言',
      '报告简介',
      '本报告是第八次发布。合力。',
      '报告范围',
      '本公司报告为 2021 年度。',
    ]);
  });

  it('starts a new line only inside the range', () => {
    expect(quote('合力', '本公司')).toBe('合力。\n报告范围\n本公司');
    expect(quote('报告范围', '范围')).toBe('报告范围');
    expect(quote('本公司', '2021')).toBe('本公司报告为 2021');
  });

  it('returns an empty text for a private-use character', () => {
    expect(quote('\uf06e', '\uf06e')).toBe('');
  });
});

describe('TextOutline', () => {
  it('keeps sections and passages in the order of the text', () => {
    expect(outline.sections).toEqual([preface, introduction, scope]);
    expect(outline.passages).toEqual([first, second, third]);
  });

  it('finds the innermost section at an offset', () => {
    const sections = [0, introduction.start, second.end - 1, second.end, scope.start, TEXT.length];
    expect(sections.map((offset) => outline.sectionAt(offset)?.id)).toEqual([
      '前言',
      '报告简介',
      '报告简介',
      '前言',
      '报告范围',
      undefined,
    ]);
  });

  it('finds the parent of a section', () => {
    expect([preface, introduction, scope].map((section) => outline.parentOf(section)?.id)).toEqual([
      undefined,
      '前言',
      '前言',
    ]);
  });

  it('finds the nearest parent that holds the section', () => {
    const chapter = { depth: 1, start: 0, end: 10 };
    const part = { depth: 2, start: 1, end: 4 };
    const detail = { depth: 3, start: 2, end: 4 };
    const other = { depth: 3, start: 5, end: 10 };
    const nested = new TextOutline('0123456789', [chapter, part, detail, other], []);
    expect([detail, other].map((section) => nested.parentOf(section))).toEqual([part, chapter]);
  });

  it('finds the passage at an offset', () => {
    const offsets = [0, first.start, first.end - 1, first.end, scope.start, TEXT.length];
    expect(offsets.map((offset) => outline.passageAt(offset))).toEqual([
      undefined,
      first,
      first,
      second,
      undefined,
      undefined,
    ]);
  });

  it('finds the passages that a range overlaps', () => {
    const ranges = [
      { start: 0, end: first.start },
      { start: 0, end: first.start + 1 },
      { start: first.end - 1, end: third.start + 1 },
      { start: second.end, end: third.start },
    ];
    expect(ranges.map((range) => outline.passagesIn(range))).toEqual([[], [first], [first, second, third], []]);
  });

  it('includes ranges of whole characters only', () => {
    const wide = new TextOutline('甲𠮷', [], []);
    expect([1, 2, 3, 4].map((end) => wide.includes({ start: 0, end }))).toEqual([true, false, true, false]);
  });
});
