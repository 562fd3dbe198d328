import { SeedError } from '../../../src/seed/problem.js';
import { atArrows, graphOf, problemsOf, type TinySeed } from '../tiny-seed.js';

/** Errors in the reading, in a second file of it, in the inferences and in a shared file. */
const MANY: TinySeed = {
  words: '公司推出平台。公司荣获奖项三项。',
  reading: `- at: 公司推出软件。 # ←
  none: not there
- at: 公司推出平台。 # ←
- at: 公司荣获奖项三项。
  when: 去年 # ←
  organization:tiny:
    observe: {prizes: 四项} # ←
`,
  inferences: `- rule: gut-feeling # ←
  certification:tiny:iso-9001: {supports: claim:tiny:x}
  quotes:
    - {in: section:tiny:nowhere, at: x} # ←
    - {in: section:tiny:services, at: 平台}
`,
  shared: {
    roles: 'role:independent-director:\n  broader: role:director # ←\n',
    topics: 'topic:a:\n  nameEn: A\ntopic:a:\n  nameEn: B\n'.replace(/topic:a:(?=\n {2}nameEn: B)/, 'topic:a: # ←'),
  },
  files: { 'seed/reports/tiny/sections/30-more.yaml': '- at: 公司荣获奖项三项。\n  award:tiny:a 金奖: # ←\n' },
};

const ALL = [
  'there is no rule “gut-feeling”; use one of same-sentence, system-process, or describe it in seed/shared/rules.yaml.',
  'there is no section section:tiny:nowhere; name one of the reading’s sections.',
  '“公司推出软件。” is not in the section “第二节 优质服务”; copy the words from report.txt.',
  'the block records nothing; record what its sentence says, or give the reason under “none”.',
  '“去年” is not a date; write 2021, 2021-12, 2021-12-31, a range with /, report-date or not-dated.',
  '“四项” is not in the block’s sentence; write the number as the report does.',
  'the name “金奖” is not in the block’s sentence; use the report’s words.',
  'role:independent-director BROADER has no source; add “source”, such as GB/T 2260.',
  '“topic:a” is a duplicate key; merge its values under one.',
];

describe('an error of the seed lists all problems', () => {
  it('sorted by file and line', async () => {
    expect(await problemsOf(MANY)).toEqual(atArrows(MANY, ...ALL));
  });

  it('each with file, line and message', async () => {
    const error = await graphOf(MANY).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(SeedError);
    expect((error as SeedError).problems).toHaveLength(ALL.length);
    expect((error as SeedError).problems[0]).toEqual({
      file: 'seed/reports/tiny/inferences.yaml',
      line: 1,
      message: ALL[0],
    });
  });

  it('of one step: references after all quotes are found, checks after all references are valid', async () => {
    const steps: [string, string][] = [
      ['- at: 公司推出平台。\n  award:tiny:a 金奖: # ←\n', ALL[6] as string],
      [
        '- at: 公司推出平台。\n  certification:tiny:c 平台: {category: CREDIT} # ←\n',
        'certification:tiny:c has no status; add it: HELD, IN_PROGRESS.',
      ],
      [
        '- at: 公司推出平台。\n  claim:tiny:x 推出平台: {category: PRODUCT, commitment: DONE, strength: PLAIN} # ←\n',
        'claim:tiny:x is about nothing (claim-has-about); add “about” with the service, product or other thing it speaks of.',
      ],
    ];
    for (const [i, [, message]] of steps.entries()) {
      const [first = '', ...rest] = steps.slice(i).map(([reading]) => reading);
      const words = '公司推出平台。';
      const seed = { words, reading: first + rest.join('').replaceAll(' # ←', '') };
      expect(await problemsOf(seed)).toEqual(atArrows(seed, message));
    }
  });
});

it('reports no problem in a valid seed', async () => {
  expect(await problemsOf({})).toEqual([]);
});
