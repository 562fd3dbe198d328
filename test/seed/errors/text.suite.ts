import { atArrows, problemsOf, type TinySeed } from '../tiny-seed.js';

const WORDS = '公司推出平台，荣获奖项三项。上门服务，上门服务！';

/** Blocks under the tiny seed's last heading. */
const reading = (yaml: string, words = WORDS): TinySeed => ({ words, reading: yaml });

const SECTION = 'the section “第二节 优质服务”';

describe('refuses words that are not found in the text', () => {
  it.each([
    [
      'a sentence that is not there',
      '- none: praise\n  at: 公司推出软件。 # ←\n',
      `“公司推出软件。” is not in ${SECTION}; copy the words from report.txt.`,
    ],
    [
      'a sentence of another section',
      '- at: 董事会召开 9 次会议 # ←\n  none: elsewhere\n',
      `“董事会召开 9 次会议” is not in ${SECTION} but elsewhere in report.txt; move it to the section that contains it.`,
    ],
    [
      'a sentence that is there twice',
      '- at: 上门服务 # ←\n  none: praise\n',
      '“上门服务” occurs 2 times in its section; quote more of the sentence.',
    ],
    [
      'a range whose first words are not there',
      '- at: 客户推出 … 三项。 # ←\n  none: praise\n',
      `“客户推出” is not in ${SECTION}; copy the words from report.txt.`,
    ],
    [
      'a range whose last words are not there',
      '- at: 公司推出 … 四项。 # ←\n  none: praise\n',
      `“四项。” does not follow “公司推出” in ${SECTION}; copy the words from report.txt.`,
    ],
    [
      'a range that begins in two places',
      '- at: 上门 … ！ # ←\n  none: praise\n',
      '“上门 … ！” occurs 2 times in its section; quote more of the sentence.',
    ],
    [
      'a range with three ends',
      '- at: 公司 … 荣获 … 三项。 # ←\n  none: praise\n',
      '“公司 … 荣获 … 三项。” has more than one “ … ”; give the first and the last words alone.',
    ],
    [
      'a caption that is not there',
      '- caption: 图一 # ←\n',
      `“图一” is not in ${SECTION}; copy the words from report.txt.`,
    ],
    [
      'a heading that is not there',
      '- section: section:tiny:more 第三节 展望 # ←\n  depth: 1\n',
      'the heading “第三节 展望” is not in report.txt, on lines of its own, after the heading before it; correct its words or its position.',
    ],
    [
      'a heading that stands before the last one',
      '- depth: 2\n  section: section:tiny:again 一、 董事会 # ←\n',
      'the heading “一、 董事会” is not in report.txt, on lines of its own, after the heading before it; correct its words or its position.',
    ],
    [
      'a heading that is part of a sentence',
      '- section: section:tiny:more 上门服务 # ←\n  depth: 2\n',
      'the heading “上门服务” is not in report.txt, on lines of its own, after the heading before it; correct its words or its position.',
    ],
    [
      'the name of a new entity',
      '- at: 公司推出平台\n  organization:tiny:\n    offers: product:tiny:p 新平台 # ←\n  product:tiny:p: {type: PLATFORM}\n',
      'the name “新平台” is not in the block’s sentence; use the report’s words.',
    ],
    [
      'the name of a key, though it is elsewhere in the section',
      '- at: 公司推出平台\n  service:tiny:x 上门服务: # ←\n',
      'the name “上门服务” is not in the block’s sentence; use the report’s words.',
    ],
    [
      'the name of one object among several',
      '- at: 公司推出平台\n  organization:tiny:\n    offers:\n      - service:tiny:after-sales\n      - service:tiny:x 服务: {open: 等} # ←\n',
      'the name “服务” is not in the block’s sentence; use the report’s words.',
    ],
    [
      'the clause of a claim that is not contiguous',
      '- at: 公司推出平台，荣获奖项三项。\n  claim:tiny:x 推出平台三项: # ←\n    {category: PRODUCT, commitment: DONE, strength: PLAIN, about: organization:tiny}\n',
      'the name “推出平台三项” is not in the block’s sentence; use the report’s words.',
    ],
    [
      'a raw number',
      '- at: 荣获奖项三项。\n  organization:tiny:\n    observe:\n      prizes: 四项 # ←\n',
      '“四项” is not in the block’s sentence; write the number as the report does.',
    ],
    [
      'a raw number among several',
      '- at: 荣获奖项三项。\n  organization:tiny:\n    observe:\n      prizes:\n        - 三项\n        - key: more\n          raw: 五项 # ←\n',
      '“五项” is not in the block’s sentence; write the number as the report does.',
    ],
    [
      'the raw words of a qualifier',
      '- at: 公司推出平台\n  committee:board:\n    hasSeat:\n      - role:director: {count: 6, raw: 六名} # ←\n',
      '“六名” is not in the block’s sentence; quote it.',
    ],
  ])('%s', async (_what, yaml, message) => {
    expect(await problemsOf(reading(yaml))).toEqual(atArrows(reading(yaml), message));
  });

  it('a block before any heading', async () => {
    const seed = { files: { 'seed/reports/tiny/sections/00-early.yaml': '# first\n- at: 公司 # ←\n  none: early\n' } };
    expect(await problemsOf(seed)).toEqual(atArrows(seed, 'the block has no heading above it; add a section first.'));
  });

  it('a first heading, without a problem for the blocks below it', async () => {
    const yaml = '- section: section:tiny:zero 第零节 # ←\n  depth: 1\n- at: 公司\n  none: early\n';
    const seed = { files: { 'seed/reports/tiny/sections/00-early.yaml': yaml } };
    expect(await problemsOf(seed)).toEqual(
      atArrows(
        seed,
        'the heading “第零节” is not in report.txt, on lines of its own, after the heading before it; correct its words or its position.',
      ),
    );
  });

  it('a heading with the id of another', async () => {
    const seed = reading('- section: section:tiny:board 展望 # ←\n  depth: 1\n', '展望\n');
    expect(await problemsOf(seed)).toEqual(
      atArrows(seed, 'section:tiny:board is already the id of another heading; give each its own.'),
    );
  });
});

describe('refuses an invalid block', () => {
  it.each([
    [
      'it says something',
      '- at: 公司推出平台 # ←\n',
      'the block records nothing; record what its sentence says, or give the reason under “none”.',
    ],
    [
      'even if it has a time',
      '- at: 公司推出平台 # ←\n  when: 2021\n',
      'the block records nothing; record what its sentence says, or give the reason under “none”.',
    ],
    [
      'it does not say something and give a reason for saying nothing',
      '- at: 公司推出平台\n  organization:tiny:\n  none: praise # ←\n',
      'the block records something and gives a reason for recording nothing; remove “none”, or what is recorded.',
    ],
  ])('%s', async (_what, yaml, message) => {
    expect(await problemsOf(reading(yaml))).toEqual(atArrows(reading(yaml), message));
  });
});
