import { lineStart, parseHeading, standsAlone } from '../../src/text/headings.js';

describe('parseHeading', () => {
  it.each([
    ['第一节 治理', '第一节', '治理'],
    ['第十二章治理', '第十二章', '治理'],
    ['一、 治理\n架构', '一', '治理\n架构'],
    ['1. 董事会', '1', '董事会'],
    ['2.1.监事会', '2.1', '监事会'],
    ['治理', undefined, '治理'],
    ['2021 年', undefined, '2021 年'],
    ['一、', undefined, '一、'],
  ])('divides %j into number %j and title %j', (heading, number, title) => {
    expect(parseHeading(heading)).toEqual({ number, title });
  });
});

it('lineStart returns the offset after the line break before an offset', () => {
  expect([0, 1, 2, 3, 4].map((offset) => lineStart('甲\n乙丙', offset))).toEqual([0, 0, 2, 2, 2]);
});

describe('standsAlone', () => {
  const alone = (text: string, words: string): boolean => {
    const start = text.indexOf(words);
    return standsAlone(text, { start, end: start + words.length });
  };

  it.each([
    ['accepts white space and a private-use bullet on the lines', '甲。\n \uE000 治理 \n乙。', true],
    ['accepts the first and the last line', '治理', true],
    ['refuses words before the range', '目录 治理\n', false],
    ['refuses words after the range', '治理 很重要。\n', false],
  ])('%s', (_behaviour, text, expected) => {
    expect(alone(text, '治理')).toBe(expected);
  });
});
