import { entity } from '../graph-look.js';
import { atArrows, graphOf, problemsOf, type TinySeed } from '../tiny-seed.js';

const MEND = 'mend the indentation, or put a text with “: ”, “ #” or a mark at its start in quotation marks.';

/** Reads the sentence 公司很好。 */
const reading = (yaml: string): TinySeed => ({ words: '公司很好。', reading: yaml });

describe('a file that is no YAML is refused', () => {
  it.each([
    [
      'at the line where a quotation mark opens that never closes',
      '- at: "公司很好。 # ←\n  none: praise\n- at: 公司\n',
      `not valid YAML: Missing closing "quote; ${MEND}`,
    ],
    [
      'at the line where a bracket opens that never closes',
      '- at: 公司很好。\n  organization:tiny: {type: COMPANY # ←\n- at: 公司\n',
      `not valid YAML: Flow map in block collection must be sufficiently indented and end with a }; ${MEND}`,
    ],
    [
      'where a text holds a colon and a space',
      '- at: 公司: 很好。 # ←\n',
      `not valid YAML: Nested mappings are not allowed in compact mappings; ${MEND}`,
    ],
    [
      'where keys do not stand below each other',
      '- at: 公司很好。\n none: praise # ←\n',
      `not valid YAML: Sequence item without - indicator; ${MEND}`,
    ],
    [
      'where something follows the mapping of a key',
      '- at: 公司很好。\n  organization:tiny:\n    {type: COMPANY}\n    stockCode: 1 # ←\n',
      `not valid YAML: All mapping items must start at the same column; ${MEND}`,
    ],
    [
      'where a key is indented by a tab',
      '- at: 公司很好。\n\tnone: praise # ←\n',
      `not valid YAML: Unexpected scalar at node end; ${MEND}`,
    ],
    [
      'where a block begins in another column, once for all that follows',
      ' - at: 公司\n   none: a\n- at: 公司很好。 # ←\n  none: b\n- at: 公司\n  none: c\n',
      `not valid YAML: Unexpected seq-item-ind at node end; ${MEND}`,
    ],
    [
      'where a text begins with !',
      '- at: 公司很好。\n  none: !praise it # ←\n',
      `not valid YAML: Unresolved tag: !praise; ${MEND}`,
    ],
    [
      'where a text begins with *',
      '- at: 公司很好。\n  none: *praise # ←\n',
      '“*praise” is an alias of YAML, which the seed does without; put text in quotation marks.',
    ],
    [
      'where an alias stands for an anchor',
      '- at: &words 公司很好。\n  none: *words # ←\n',
      '“*words” is an alias of YAML, which the seed does without; put text in quotation marks.',
    ],
    [
      'where a second document begins',
      '- at: 公司很好。\n  none: praise\n--- # ←\n- at: 公司\n',
      '“---” begins a second document; remove it.',
    ],
    [
      'where a key of a block stands twice',
      '- at: 公司很好。\n  none: praise\n  none: thanks # ←\n',
      '“none” stands here a second time; put what it holds under one.',
    ],
    [
      'where an entity of a block stands twice',
      '- at: 公司很好。\n  organization:tiny 公司:\n    type: COMPANY\n  organization:tiny 公司: # ←\n    stockCode: 1\n',
      '“organization:tiny 公司” stands here a second time; put what it holds under one.',
    ],
    [
      'where a key stands twice in brackets',
      '- at: 公司很好。\n  organization:tiny: {type: COMPANY, type: TEAM} # ←\n',
      '“type” stands here a second time; put what it holds under one.',
    ],
  ])('%s', async (_where, yaml, message) => {
    expect(await problemsOf(reading(yaml))).toEqual(atArrows(reading(yaml), message));
  });

  it('whichever file it is', async () => {
    for (const file of [
      'seed/reports/tiny/report.yaml',
      'seed/reports/tiny/inferences.yaml',
      'seed/shared/rules.yaml',
      'seed/shared/metrics.yaml',
    ]) {
      const seed = { files: { [file]: 'a: 1\na: 2 # ←\n' } };
      expect(await problemsOf(seed)).toEqual(
        atArrows(seed, '“a” stands here a second time; put what it holds under one.'),
      );
    }
  });

  it('with the first of what is wrong in a line, from which the rest follows', async () => {
    const seed = reading(`- at: 公司很好。
  organization:tiny:
    {type: COMPANY}
    received: award:tiny:a # ←
  committee:board:
    {type: BOARD}
    received: award:tiny:a # ←
`);
    const message = `not valid YAML: All mapping items must start at the same column; ${MEND}`;
    expect(await problemsOf(seed)).toEqual(atArrows(seed, message, message));
  });

  it('with each line that is wrong', async () => {
    const twice = reading('- at: 公司很好。\n  none: a\n  none: b # ←\n- at: 公司很好。\n  none: c\n  none: d # ←\n');
    const message = '“none” stands here a second time; put what it holds under one.';
    expect(await problemsOf(twice)).toEqual(atArrows(twice, message, message));
  });
});

it('reads every scalar as text: no number loses its zeros, no date becomes a day, no word is true', async () => {
  const seed = {
    words: '公司很好。',
    reading: '- at: 公司很好。\n  when: 2021-01-01\n  organization:tiny: {stockCode: 0123}\n  committee:board: {}\n',
    shared: { organizations: 'organization:tiny: {nameEn: yes, description: 1_000}\n' },
  };
  const { nameEn, description, properties } = entity(await graphOf(seed), 'organization:tiny');
  expect({ nameEn, description, stockCode: properties.stockCode }).toEqual({
    nameEn: 'yes',
    description: '1_000',
    stockCode: '0123',
  });
});
