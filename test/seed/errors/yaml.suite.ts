import { entity } from '../graph-look.js';
import { atArrows, graphOf, problemsOf, type TinySeed } from '../tiny-seed.js';

const FIX =
  'correct the indentation, or put quotation marks around a text that contains “: ” or “ #” or begins with a special character.';

/** A block of the sentence 公司很好。 */
const reading = (yaml: string): TinySeed => ({ words: '公司很好。', reading: yaml });

describe('refuses a file that is not valid YAML', () => {
  it.each([
    [
      'at the line where a quotation mark opens that never closes',
      '- at: "公司很好。 # ←\n  none: praise\n- at: 公司\n',
      `not valid YAML: Missing closing "quote; ${FIX}`,
    ],
    [
      'at the line where a bracket opens that never closes',
      '- at: 公司很好。\n  organization:tiny: {type: COMPANY # ←\n- at: 公司\n',
      `not valid YAML: Flow map in block collection must be sufficiently indented and end with a }; ${FIX}`,
    ],
    [
      'where a text holds a colon and a space',
      '- at: 公司: 很好。 # ←\n',
      `not valid YAML: Nested mappings are not allowed in compact mappings; ${FIX}`,
    ],
    [
      'where keys do not stand below each other',
      '- at: 公司很好。\n none: praise # ←\n',
      `not valid YAML: Sequence item without - indicator; ${FIX}`,
    ],
    [
      'where something follows the mapping of a key',
      '- at: 公司很好。\n  organization:tiny:\n    {type: COMPANY}\n    stockCode: 1 # ←\n',
      `not valid YAML: All mapping items must start at the same column; ${FIX}`,
    ],
    [
      'where a key is indented by a tab',
      '- at: 公司很好。\n\tnone: praise # ←\n',
      `not valid YAML: Unexpected scalar at node end; ${FIX}`,
    ],
    [
      'where a block begins in another column, once for all that follows',
      ' - at: 公司\n   none: a\n- at: 公司很好。 # ←\n  none: b\n- at: 公司\n  none: c\n',
      `not valid YAML: Unexpected seq-item-ind at node end; ${FIX}`,
    ],
    [
      'where a text begins with !',
      '- at: 公司很好。\n  none: !praise it # ←\n',
      `not valid YAML: Unresolved tag: !praise; ${FIX}`,
    ],
    [
      'where a text begins with *',
      '- at: 公司很好。\n  none: *praise # ←\n',
      '“*praise” is a YAML alias, which the seed does not use; put text in quotation marks.',
    ],
    [
      'where an alias stands for an anchor',
      '- at: &words 公司很好。\n  none: *words # ←\n',
      '“*words” is a YAML alias, which the seed does not use; put text in quotation marks.',
    ],
    [
      'where a second document begins',
      '- at: 公司很好。\n  none: praise\n--- # ←\n- at: 公司\n',
      '“---” begins a second document; remove it.',
    ],
    [
      'where a key of a block stands twice',
      '- at: 公司很好。\n  none: praise\n  none: thanks # ←\n',
      '“none” is a duplicate key; merge its values under one.',
    ],
    [
      'where an entity of a block stands twice',
      '- at: 公司很好。\n  organization:tiny 公司:\n    type: COMPANY\n  organization:tiny 公司: # ←\n    stockCode: 1\n',
      '“organization:tiny 公司” is a duplicate key; merge its values under one.',
    ],
    [
      'where a key stands twice in brackets',
      '- at: 公司很好。\n  organization:tiny: {type: COMPANY, type: TEAM} # ←\n',
      '“type” is a duplicate key; merge its values under one.',
    ],
  ])('%s', async (_where, yaml, message) => {
    expect(await problemsOf(reading(yaml))).toEqual(atArrows(reading(yaml), message));
  });

  it('in any folder', async () => {
    for (const file of [
      'seed/reports/tiny/report.yaml',
      'seed/reports/tiny/inferences.yaml',
      'seed/shared/rules.yaml',
      'seed/shared/metrics.yaml',
    ]) {
      const seed = { files: { [file]: 'a: 1\na: 2 # ←\n' } };
      expect(await problemsOf(seed)).toEqual(atArrows(seed, '“a” is a duplicate key; merge its values under one.'));
    }
  });

  it('with the first error of a line only', async () => {
    const seed = reading(`- at: 公司很好。
  organization:tiny:
    {type: COMPANY}
    received: award:tiny:a # ←
  committee:board:
    {type: BOARD}
    received: award:tiny:a # ←
`);
    const message = `not valid YAML: All mapping items must start at the same column; ${FIX}`;
    expect(await problemsOf(seed)).toEqual(atArrows(seed, message, message));
  });

  it('with an error for each invalid line', async () => {
    const twice = reading('- at: 公司很好。\n  none: a\n  none: b # ←\n- at: 公司很好。\n  none: c\n  none: d # ←\n');
    const message = '“none” is a duplicate key; merge its values under one.';
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
