import { quoted } from '../../src/web/reports/quoted.js';

const TEXT =
  '前言 \n\n \n\n\uf06e 报告简介 \n\n本报告是第八次\n\n发布。合力。 \n\n \n\n\uf06e 报告范围 \n\n本公司报告为 2021 年度。';
const at = (words: string) => TEXT.indexOf(words);
const REPORT = {
  text: TEXT,
  sections: [
    { start: at('前言'), passages: [] },
    { start: at('报告简介'), passages: [{ start: at('本报告是') }, { start: at('合力') }] },
    { start: at('报告范围'), passages: [{ start: at('本公司') }] },
  ],
};
const quote = (first: string, last: string) => quoted(REPORT, { start: at(first), end: at(last) + last.length });

describe('words as they are quoted', () => {
  it('have each heading on a line of its own, without the signs of the publisher’s font', () => {
    expect(quoted(REPORT, { start: 0, end: TEXT.length }).split('\n')).toEqual([
      '前言',
      '报告简介',
      '本报告是第八次发布。合力。',
      '报告范围',
      '本公司报告为 2021 年度。',
    ]);
  });

  it('break only inside the range', () => {
    expect(quote('合力', '本公司')).toBe('合力。\n报告范围\n本公司');
    expect(quote('报告范围', '范围')).toBe('报告范围');
    expect(quote('本公司', '2021')).toBe('本公司报告为 2021');
  });

  it('are nothing where only such a sign stands', () => {
    expect(quote('\uf06e', '\uf06e')).toBe('');
  });
});
