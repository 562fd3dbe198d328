import { block, expectEach, FORM, NAMED, REST, TINY } from './shape.js';

const notMapping = (found: string): string => `expected a mapping (key: value), found ${found}; ${FORM}`;
const BODY = `an id that begins with committee: or organization: and continues with ${REST} ${NAMED}`;

describe('names a value outside an enumeration and the allowed values', () => {
  it.each([
    [
      'a type',
      'committee:board:\n  type: COMMITTEE # ←',
      '“COMMITTEE” is not a value of “type”; use one of GENERAL_MEETING, BOARD, SUPERVISORY_BOARD, BOARD_COMMITTEE, MANAGEMENT, OTHER.',
    ],
    [
      'a status in other letters',
      'certification:tiny:x:\n  status: Held # ←',
      '“Held” is not a value of “status”; use one of HELD, IN_PROGRESS.',
    ],
    [
      'the nature of a number',
      `${TINY}:\n  observe:\n    prizes:\n      - 三项\n      - {raw: 三项, nature: PLAN} # ←`,
      '“PLAN” is not a value of “nature”; use one of ACTUAL, TARGET, CAPABILITY.',
    ],
  ])('%s', async (_what, lines, message) => {
    await expectEach(block(lines), [message]);
  });

  it('no value', async () => {
    await expectEach(block('committee:board:\n  type: # ←'), [
      '“type” is empty; use one of GENERAL_MEETING, BOARD, SUPERVISORY_BOARD, BOARD_COMMITTEE, MANAGEMENT, OTHER.',
    ]);
  });

  it('a depth', async () => {
    await expectEach({ reading: '- section: section:tiny:x 展望\n  depth: 7 # ←\n' }, [
      '“7” is not a value of “depth”; use one of 1, 2, 3, 4.',
    ]);
  });
});

describe('names a malformed value and the expected format', () => {
  it.each([
    [
      'a whole number',
      'committee:board:\n  memberCount: six # ←',
      '“memberCount” cannot be “six”; write an integer in digits.',
    ],
    ['a decimal', 'observation:tiny:x:\n  value: 3,5 # ←', '“value” cannot be “3,5”; write a number in digits.'],
    ['a yes or no', 'observation:tiny:x:\n  derived: yes # ←', '“derived” cannot be “yes”; write true or false.'],
    ['a text that is empty', `${TINY}:\n  stockCode: # ←`, '“stockCode” is empty; write its text, or remove the key.'],
    [
      'the object of a relation',
      'committee:board:\n  bodyOf: region:CN # ←',
      `“bodyOf” cannot be “region:CN”; write ${BODY}.`,
    ],
    [
      'one of several objects',
      'committee:board:\n  bodyOf:\n    - organization:tiny\n    - 公司 # ←',
      `“bodyOf” cannot be “公司”; write ${BODY}.`,
    ],
    [
      'an object with qualifiers',
      'committee:board:\n  bodyOf:\n    - region:CN: {open: 等} # ←',
      `“region:CN” is not allowed here; use ${BODY}, or remove it.`,
    ],
    ['no object', 'committee:board:\n  bodyOf: # ←', `“bodyOf” is empty; write ${BODY}.`],
    [
      'the key of a number',
      `${TINY}:\n  observe:\n    prizes: {raw: 三项, key: 第一} # ←`,
      '“key” cannot be “第一”; write lower-case letters, digits and “-”.',
    ],
    [
      'the whole of an item',
      `${TINY}:\n  observe:\n    prizes: {raw: 三项, partOf: 总数} # ←`,
      `“partOf” cannot be “总数”; write an id that begins with observation: and continues with ${REST}.`,
    ],
  ])('%s', async (_what, lines, message) => {
    await expectEach(block(lines), [message]);
  });

  it('a heading without its words, and a section in an inference', async () => {
    await expectEach({ reading: '- section: section:tiny:x # ←\n  depth: 1\n' }, [
      '“section” cannot be “section:tiny:x”; write its id, a space and the heading, as in section:x:board 2. 董事会.',
    ]);
    await expectEach({ inferences: '- rule: same-sentence\n  quotes:\n    - in: 第二节 # ←\n      at: 公司\n' }, [
      `“in” cannot be “第二节”; write an id that begins with section: and continues with ${REST}.`,
    ]);
  });

  it('an id of another kind, or a name, in a shared file', async () => {
    const keys = `use an id that begins with role: and continues with ${REST}, or remove it.`;
    await expectEach({ shared: { roles: 'role:a 董事: {nameEn: A} # ←\ntopic:b: {nameEn: B} # ←\n' } }, [
      `“role:a 董事” is not allowed here; ${keys}`,
      `“topic:b” is not allowed here; ${keys}`,
    ]);
  });
});

describe('names a value of a wrong type and the expected type', () => {
  it.each([
    ['a text for an entity', `${TINY}: 公司 # ←`, notMapping('“公司”')],
    ['a list for an entity', `${TINY}: [公司] # ←`, notMapping('a list')],
    ['a text for observations', `${TINY}:\n  observe: 三项 # ←`, notMapping('“三项”')],
    ['a text for qualifiers', `${TINY}:\n  offers:\n    - service:tiny:after-sales: 等 # ←`, notMapping('“等”')],
    ['a list for a time', 'when: [2021] # ←', `expected a text, found a list; ${FORM}`],
    ['an empty list', `${TINY}:\n  offers: [] # ←`, '“offers” is an empty list; add an item, or remove it.'],
    ['an empty mapping', `${TINY}:\n  observe: {} # ←`, '“observe” is empty; add a value, or remove it.'],
    [
      'a list of one number',
      `${TINY}:\n  observe:\n    prizes: [三项] # ←`,
      '“prizes” has fewer than 2 items; write a single item without a list.',
    ],
    ['no number', `${TINY}:\n  observe:\n    prizes: # ←`, '“prizes” is empty; add a value, or remove it.'],
  ])('%s', async (_what, lines, message) => {
    await expectEach(block(lines), [message]);
  });

  it.each([
    ['an empty file', '# ←\n', `expected a list (- item), found nothing; ${FORM}`],
    ['a mapping for the whole reading', 'at: 公司 # ←\n', `expected a list (- item), found a mapping; ${FORM}`],
    ['a text for a block', '- 公司荣获奖项三项。 # ←\n', notMapping('“公司荣获奖项三项。”')],
    ['an empty sentence', '- at: # ←\n  none: praise\n', '“at” is empty; add a value, or remove it.'],
  ])('%s', async (_what, reading, message) => {
    await expectEach({ reading }, [message]);
  });
});

it('reports all invalid values at once, before it searches the text', async () => {
  const reading = `- at: 不在文中。
  organization:tiny:
    type: FIRM # ←
    observe: {prizes: {unit: 项}} # ← ←
- none: x # ←
`;
  await expectEach({ reading }, [
    '“FIRM” is not a value of “type”; use one of COMPANY, SUBSIDIARY, DEPARTMENT, TEAM, REGULATOR, EXCHANGE, ALLIANCE, MINISTRY, INSTITUTE, GOVERNMENT, PARTY, OTHER.',
    '“raw” is missing; add it.',
    '“unit” is not allowed here; use one of raw, nature, when, key, unparsed, partOf, derivedFrom, or remove it.',
    '“at” is missing; add it.',
  ]);
});
