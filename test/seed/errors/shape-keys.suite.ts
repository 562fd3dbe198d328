import { COMMON_QUALIFIERS } from '../../../src/model/qualifier.js';
import { theModel } from '../../the-model.js';
import type { TinySeed } from '../tiny-seed.js';
import { block, expectEach, NAMED, REST, TINY } from './shape.js';

const BLOCK_KEYS = `use at, when, none, or an id that begins with a kind, such as service:, and continues with ${REST} ${NAMED}, or remove it.`;

describe('names an unknown key and the allowed keys', () => {
  it.each([
    ['of a block', 'nones: x # ←', `“nones” is not allowed here; ${BLOCK_KEYS}`],
    [
      'an id of no kind',
      'organisation:tiny: {type: COMPANY} # ←',
      `“organisation:tiny” is not allowed here; ${BLOCK_KEYS}`,
    ],
    ['an id without a kind', 'tiny 公司: {type: COMPANY} # ←', `“tiny 公司” is not allowed here; ${BLOCK_KEYS}`],
    [
      'an id of a kind and nothing more',
      'organization: {type: COMPANY} # ←',
      `“organization” is not allowed here; ${BLOCK_KEYS}`,
    ],
    ['an id in other letters', 'award:tiny:奖 奖项: # ←', `“award:tiny:奖 奖项” is not allowed here; ${BLOCK_KEYS}`],
    ['an id that runs into its name', 'award:tiny:a奖项: # ←', `“award:tiny:a奖项” is not allowed here; ${BLOCK_KEYS}`],
    ['a section', 'section:tiny:board: # ←', `“section:tiny:board” is not allowed here; ${BLOCK_KEYS}`],
    [
      'of a number',
      `${TINY}:\n  observe:\n    prizes:\n      raw: 三项\n      unit: 项 # ←`,
      '“unit” is not allowed here; use one of raw, nature, when, key, unparsed, partOf, derivedFrom, or remove it.',
    ],
    [
      'a metric’s name in the place of its id',
      `${TINY}:\n  observe:\n    prizes won: 三项 # ←`,
      '“prizes won” is not allowed here; use the id of a metric without “metric:”, in letters, digits, “.”, “_” or “-”, or remove it.',
    ],
  ])('%s', async (_what, lines, message) => {
    await expectEach(block(lines), [message]);
  });

  it.each([
    ['of an entity', 'count: 3 # ←', 'count'],
    ['a relation from the other end', 'seatOn: committee:board # ←', 'seatOn'],
    ['a relation that is derived from the text', 'mentionedIn: passage:tiny:0001 # ←', 'mentionedIn'],
  ])('%s', async (_what, line, key) => {
    const model = await theModel();
    const keys = model
      .fields(model.kind('Role'))
      .filter(({ direction, relation }) => direction === 'OUT' && !model.relation(relation).textual)
      .map(({ name }) => name);
    await expectEach(block(`role:director:\n  ${line}`), [
      `“${key}” is not allowed here; use one of ${[...keys, 'observe'].join(', ')}, or remove it.`,
    ]);
  });

  it.each([
    ['a qualifier', 'committee:board:\n  hasSeat:\n    - role:director: {number: 3} # ←', 'number', ['count']],
    ['a qualifier of another relation', 'committee:board:\n  bodyOf: {organization:tiny: {count: 3}} # ←', 'count', []],
  ])('%s', async (_what, lines, key, own: string[]) => {
    const keys = [...Object.keys(COMMON_QUALIFIERS), ...own];
    await expectEach(block(lines), [`“${key}” is not allowed here; use one of ${keys.join(', ')}, or remove it.`]);
  });

  it('of a heading and of a caption', async () => {
    await expectEach(
      { reading: '- section: section:tiny:x 展望\n  depth: 1\n  at: 展望 # ←\n- caption: 图\n  when: 2021 # ←\n' },
      [
        '“at” is not allowed here; use one of section, depth, nameEn, or remove it.',
        '“when” is not allowed here; use one of caption, none, or remove it.',
      ],
    );
  });
});

describe('names a missing key', () => {
  it.each([
    ['the sentence of a block', { reading: `- none: praise # ←\n` }, 'at'],
    ['the depth of a heading', { reading: '- section: section:tiny:x 展望 # ←\n' }, 'depth'],
    ['the words of a number', block(`${TINY}:\n  observe:\n    prizes: {nature: TARGET} # ←`), 'raw'],
    [
      'the caveat of a rule',
      { shared: { rules: 'one:\n  premise: x\n  caveat: y\ntwo: # ←\n  premise: x\n' } },
      'caveat',
    ],
    ['the quotes of an inference', { inferences: '- rule: same-sentence # ←\n' }, 'quotes'],
    ['the section of a quote', { inferences: '- rule: same-sentence\n  quotes:\n    - at: 公司 # ←\n' }, 'in'],
    [
      'the company of a report',
      { files: { 'seed/reports/tiny/report.yaml': 'id: report:tiny # ←\nname: x\nperiod: 2021\ndate: 2022\n' } },
      'company',
    ],
  ])('%s', async (_what, seed: TinySeed, key) => {
    await expectEach(seed, [`“${key}” is missing; add it.`]);
  });
});
