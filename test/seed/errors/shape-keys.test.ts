import type { TinySeed } from '../tiny-seed.js';
import { block, expectEach, NAMED, REST, TINY } from './shape.js';

const BLOCK_KEYS = `use at, when, none, or an id that begins with a kind, such as service:, and goes on with ${REST} ${NAMED}, or remove it.`;

describe('a key that does not belong is named, with those that do', () => {
  it.each([
    ['of a block', 'nones: x # ←', `“nones” does not belong here; ${BLOCK_KEYS}`],
    [
      'an id of no kind',
      'organisation:tiny: {type: COMPANY} # ←',
      `“organisation:tiny” does not belong here; ${BLOCK_KEYS}`,
    ],
    ['an id without a kind', 'tiny 公司: {type: COMPANY} # ←', `“tiny 公司” does not belong here; ${BLOCK_KEYS}`],
    [
      'an id of a kind and nothing more',
      'organization: {type: COMPANY} # ←',
      `“organization” does not belong here; ${BLOCK_KEYS}`,
    ],
    ['an id in other letters', 'award:tiny:奖 奖项: # ←', `“award:tiny:奖 奖项” does not belong here; ${BLOCK_KEYS}`],
    [
      'an id that runs into its name',
      'award:tiny:a奖项: # ←',
      `“award:tiny:a奖项” does not belong here; ${BLOCK_KEYS}`,
    ],
    ['a section', 'section:tiny:board: # ←', `“section:tiny:board” does not belong here; ${BLOCK_KEYS}`],
    [
      'of an entity',
      'role:director:\n  count: 3 # ←',
      '“count” does not belong here; use one of received, supports, partOf, broader, respondsTo, contributesTo, serves, partneredWith, advances, observe, or remove it.',
    ],
    [
      'a relation from the other end',
      'role:director:\n  seatOn: committee:board # ←',
      '“seatOn” does not belong here; use one of received, supports, partOf, broader, respondsTo, contributesTo, serves, partneredWith, advances, observe, or remove it.',
    ],
    [
      'a relation that is derived from the text',
      'role:director:\n  mentionedIn: passage:tiny:0001 # ←',
      '“mentionedIn” does not belong here; use one of received, supports, partOf, broader, respondsTo, contributesTo, serves, partneredWith, advances, observe, or remove it.',
    ],
    [
      'a qualifier',
      'committee:board:\n  hasSeat:\n    - role:director: {number: 3} # ←',
      '“number” does not belong here; use one of open, collective, verb, role, raw, stage, when, scope, aspect, frequency, office, through, status, count, or remove it.',
    ],
    [
      'a qualifier of another relation',
      `${TINY}:\n  offers: {service:tiny:after-sales: {count: 3}} # ←`,
      '“count” does not belong here; use one of open, collective, verb, role, raw, stage, when, scope, aspect, frequency, office, through, status, or remove it.',
    ],
    [
      'of a number',
      `${TINY}:\n  observe:\n    prizes:\n      raw: 三项\n      unit: 项 # ←`,
      '“unit” does not belong here; use one of raw, nature, when, key, unparsed, partOf, derivedFrom, or remove it.',
    ],
    [
      'a metric’s name in the place of its id',
      `${TINY}:\n  observe:\n    prizes won: 三项 # ←`,
      '“prizes won” does not belong here; use the id of a metric without “metric:”, in letters, digits, “.”, “_” or “-”, or remove it.',
    ],
  ])('%s', async (_what, lines, message) => {
    await expectEach(block(lines), [message]);
  });

  it('of a heading and of a caption', async () => {
    await expectEach(
      { reading: '- section: section:tiny:x 展望\n  depth: 1\n  at: 展望 # ←\n- caption: 图\n  when: 2021 # ←\n' },
      [
        '“at” does not belong here; use one of section, depth, nameEn, or remove it.',
        '“when” does not belong here; use one of caption, none, or remove it.',
      ],
    );
  });
});

describe('a key that is missing is named', () => {
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
