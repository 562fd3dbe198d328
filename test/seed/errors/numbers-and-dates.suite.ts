import { atArrows, problemsOf, type TinySeed } from '../tiny-seed.js';

const reading = (yaml: string): TinySeed => ({
  words: '公司全天 7*24 服务，荣获奖项三项，五月开大会。',
  reading: yaml,
  shared: { metrics: 'metric:meetings-held: {name: 会议}\nmetric:prizes: {name: 奖项, source: test}\n' },
});

const NO_TIME = 'is not a date; write 2021, 2021-12, 2021-12-31, a range with /, report-date or not-dated.';
const NO_NUMBER = 'is not a plain number; quote only the number and its unit, or give the reason under “unparsed”.';

describe('refuses an invalid number or date', () => {
  it.each([
    [
      'words that are no plain number',
      '- at: 全天 7*24 服务\n  organization:tiny:\n    observe:\n      prizes: 7*24 # ←\n',
      `“7*24” ${NO_NUMBER}`,
    ],
    [
      'words without a number',
      '- at: 荣获奖项三项\n  organization:tiny:\n    observe:\n      prizes:\n        nature: TARGET\n        raw: 奖项 # ←\n',
      `“奖项” ${NO_NUMBER}`,
    ],
    [
      'more words than the number',
      '- at: 荣获奖项三项\n  organization:tiny:\n    observe: {prizes: 奖项三项} # ←\n',
      `“奖项三项” ${NO_NUMBER}`,
    ],
    [
      'the time of a block, once for all that it dates',
      '- at: 荣获奖项三项，五月开大会\n  when: 去年 # ←\n  organization:tiny:\n    observe: {prizes: 三项}\n  event:tiny:e 大会:\n',
      `“去年” ${NO_TIME}`,
    ],
    [
      'the time of a block that dates nothing',
      '- at: 荣获奖项三项\n  organization:tiny:\n  when: 2021-13 # ←\n',
      `“2021-13” ${NO_TIME}`,
    ],
    [
      'the time of a number',
      '- at: 荣获奖项三项\n  organization:tiny:\n    observe:\n      prizes:\n        raw: 三项\n        when: 2021-02-30 # ←\n',
      `“2021-02-30” ${NO_TIME}`,
    ],
    [
      'the time of an event',
      '- at: 五月开大会\n  event:tiny:e 大会:\n    when: 2021-12-31/2021-01-01 # ←\n',
      `“2021-12-31/2021-01-01” ${NO_TIME}`,
    ],
    [
      'a day that does not exist',
      '- at: 五月开大会\n  event:tiny:e 大会:\n    startDate: 2021-02-29 # ←\n',
      '“2021-02-29” is not a day; write one such as 2021-12-31.',
    ],
    [
      'a month where a day is needed',
      '- at: 五月开大会\n  event:tiny:e 大会:\n    endDate: 2021-05 # ←\n',
      '“2021-05” is not a day; write one such as 2021-12-31.',
    ],
    [
      'one number of a metric beside another that nothing tells apart',
      '- at: 荣获奖项三项\n  organization:tiny:\n    observe:\n      prizes:\n        - 三项\n        - 三项 # ←\n',
      'observation:tiny:prizes-tiny is observed twice; distinguish the two with “when” or “key”.',
    ],
    [
      'the same number in another block',
      '- at: 荣获奖项三项\n  organization:tiny:\n    observe: {prizes: 三项}\n- at: 奖项三项，五月\n  organization:tiny:\n    observe: {prizes: 三项} # ←\n',
      'observation:tiny:prizes-tiny is observed twice; distinguish the two with “when” or “key”.',
    ],
  ])('%s', async (_what, yaml, message) => {
    expect(await problemsOf(reading(yaml))).toEqual(atArrows(reading(yaml), message));
  });

  it('accepts an unparsed number with a reason', async () => {
    const yaml =
      '- at: 全天 7*24 服务\n  organization:tiny:\n    observe: {prizes: {raw: 7*24, unparsed: a product}}\n';
    expect(await problemsOf(reading(yaml))).toEqual([]);
  });
});
