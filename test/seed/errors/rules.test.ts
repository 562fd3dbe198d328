import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { RULES } from '../../../src/seed/rules/index.js';
import { ROOT } from '../../the-model.js';
import { atArrows, problemsOf, type TinySeed } from '../tiny-seed.js';

/** A breach of a rule, and the same put right. */
interface Case {
  rule: string;
  breach: string;
  wrong: TinySeed;
  says: string;
  right: TinySeed;
}

const WORDS = '公司通过体系认证、产品认证，正在推进安全认证，保证了质量，服务领先。';
const at = (lines: string): TinySeed => ({ words: WORDS, reading: `- at: ${WORDS}\n${lines}` });
const claim = (category: string, strength = 'PLAIN') =>
  `  claim:tiny:c 保证了质量: {category: ${category}, commitment: DONE, strength: ${strength}, about: organization:tiny}\n`;
const certification = (category: string, status = 'HELD') =>
  `  certification:tiny:x 体系认证: {category: ${category}, status: ${status}}\n`;
const held = '  organization:tiny: {holds: certification:tiny:x}\n';

/** An inference from two quotes of the sentence. */
const inferred = (conclusion: string, lines: string, rule = 'same-sentence'): TinySeed => ({
  ...at(lines),
  inferences: `- rule: ${rule}
  ${conclusion}
  quotes:
    - {in: section:tiny:services, at: 通过体系认证}
    - {in: section:tiny:services, at: 保证了质量}
`,
});
const SUPPORT = 'certification:tiny:x: {supports: claim:tiny:c}';
const regions = (yaml: string): TinySeed => ({
  shared: { regions: `region:CN: {name: 中国, administrativeLevel: COUNTRY, source: GB/T 2260}\n${yaml}` },
});
const place = (id: string, rest: string) => `region:${id}:\n  name: 某地\n  source: GB/T 2260\n${rest}`;

const cases: Case[] = [
  {
    rule: 'inferred-is-argued',
    breach: 'an inference from one quote',
    wrong: {
      ...at(held + certification('MANAGEMENT_SYSTEM') + claim('QUALITY')),
      inferences: `- rule: same-sentence\n  ${SUPPORT} # ←\n  quotes: [{in: section:tiny:services, at: 体系认证}]\n`,
    },
    says: 'certification:tiny:x SUPPORTS claim:tiny:c is INFERRED from fewer than two quotes (inferred-is-argued); give the rule, its caveat and at least two different quotes.',
    right: inferred(SUPPORT, held + certification('MANAGEMENT_SYSTEM') + claim('QUALITY')),
  },
  {
    rule: 'inference-is-no-premise',
    breach: 'an inference of anything but support',
    wrong: inferred('organization:tiny: {holds: certification:tiny:x} # ←', certification('MANAGEMENT_SYSTEM')),
    says: 'organization:tiny HOLDS certification:tiny:x is INFERRED, which only SUPPORTS may be (inference-is-no-premise); state the relation where the report does, or leave it out.',
    right: at(held + certification('MANAGEMENT_SYSTEM')),
  },
  {
    rule: 'held-is-held',
    breach: 'holding what is in progress',
    wrong: at(`  organization:tiny:\n    holds: certification:tiny:x # ←\n${certification('CREDIT', 'IN_PROGRESS')}`),
    says: 'HOLDS needs certification:tiny:x to be HELD, not IN_PROGRESS (held-is-held); mend the status, or use PURSUES for one in progress and HOLDS for one held.',
    right: at(held + certification('CREDIT')),
  },
  {
    rule: 'held-is-held',
    breach: 'pursuing what is held',
    wrong: at(`  organization:tiny:\n    pursues: certification:tiny:x # ←\n${certification('CREDIT')}`),
    says: 'PURSUES needs certification:tiny:x to be IN_PROGRESS, not HELD (held-is-held); mend the status, or use PURSUES for one in progress and HOLDS for one held.',
    right: at(`  organization:tiny: {pursues: certification:tiny:x}\n${certification('CREDIT', 'IN_PROGRESS')}`),
  },
  {
    rule: 'held-is-held',
    breach: 'certifying by what is in progress',
    wrong: at(
      `${certification('CREDIT', 'IN_PROGRESS')}  certification:tiny:x:\n    certifies: organization:tiny # ←\n`,
    ),
    says: 'CERTIFIES needs certification:tiny:x to be HELD, not IN_PROGRESS (held-is-held); mend the status, or use PURSUES for one in progress and HOLDS for one held.',
    right: at(`${certification('CREDIT')}  certification:tiny:x: {certifies: organization:tiny}\n`),
  },
  {
    rule: 'support-is-held',
    breach: 'support from what is in progress, even if the sentence gives it',
    wrong: at(
      `${certification('CREDIT', 'IN_PROGRESS')}  certification:tiny:x:\n    supports: claim:tiny:c # ←\n${claim('QUALITY')}`,
    ),
    says: 'certification:tiny:x is IN_PROGRESS and cannot support claim:tiny:c (support-is-held); remove the support.',
    right: at(`${certification('CREDIT')}  certification:tiny:x: {supports: claim:tiny:c}\n${claim('QUALITY')}`),
  },
  {
    rule: 'support-is-no-reference',
    breach: 'support from outside the report',
    wrong: {
      ...at(claim('QUALITY')),
      shared: { roles: 'role:independent-director: {}\nrole:director:\n  source: law\n  supports: claim:tiny:c # ←\n' },
    },
    says: 'role:director SUPPORTS claim:tiny:c by reference (support-is-no-reference); write it under the report’s sentence, or as an inference.',
    right: { ...at(`  role:director: {supports: claim:tiny:c}\n${claim('QUALITY')}`) },
  },
  {
    rule: 'inferred-support-is-certified',
    breach: 'inferred support from anything but a certification',
    wrong: inferred('organization:tiny: {supports: claim:tiny:c} # ←', claim('QUALITY')),
    says: 'organization:tiny is no certification that the maker of claim:tiny:c holds in report:tiny (inferred-support-is-certified); infer from such a certification, or remove the inference; “no support in this report” is an answer.',
    right: inferred(SUPPORT, held + certification('MANAGEMENT_SYSTEM') + claim('QUALITY')),
  },
  {
    rule: 'inferred-support-is-certified',
    breach: 'inferred support from what another holds',
    wrong: inferred(
      `${SUPPORT} # ←`,
      `  organization:other 服务: {holds: certification:tiny:x, type: COMPANY}\n${certification('MANAGEMENT_SYSTEM')}${claim('QUALITY')}`,
    ),
    says: 'certification:tiny:x is no certification that the maker of claim:tiny:c holds in report:tiny (inferred-support-is-certified); infer from such a certification, or remove the inference; “no support in this report” is an answer.',
    right: inferred(
      SUPPORT,
      `  organization:other 服务: {holds: certification:tiny:x, type: COMPANY}\n${certification('MANAGEMENT_SYSTEM')}${claim('QUALITY').replace('about:', 'madeBy: organization:other, about:')}`,
    ),
  },
  {
    rule: 'inferred-support-is-modest',
    breach: 'a superlative',
    wrong: inferred(`${SUPPORT} # ←`, held + certification('MANAGEMENT_SYSTEM') + claim('QUALITY', 'SUPERLATIVE')),
    says: 'a superlative, claim:tiny:c, is never inferred (inferred-support-is-modest); remove the inference; “no support in this report” is an answer.',
    right: at(
      `${held}${certification('MANAGEMENT_SYSTEM')}  certification:tiny:x: {supports: claim:tiny:c}\n${claim('QUALITY', 'SUPERLATIVE')}`,
    ),
  },
  {
    rule: 'inferred-support-is-modest',
    breach: 'a service from a product certificate',
    wrong: inferred(`${SUPPORT} # ←`, held + certification('PRODUCT') + claim('SERVICE')),
    says: 'a PRODUCT certification, certification:tiny:x, never supports a SERVICE claim by inference (inferred-support-is-modest); remove the inference; “no support in this report” is an answer.',
    right: inferred(SUPPORT, held + certification('PRODUCT') + claim('PRODUCT')),
  },
  {
    rule: 'inferred-support-is-modest',
    breach: 'quality from credit',
    wrong: inferred(`${SUPPORT} # ←`, held + certification('CREDIT') + claim('QUALITY')),
    says: 'a CREDIT certification, certification:tiny:x, never supports a QUALITY claim by inference (inferred-support-is-modest); remove the inference; “no support in this report” is an answer.',
    right: inferred(SUPPORT, held + certification('CREDIT') + claim('GOVERNANCE')),
  },
  {
    rule: 'system-process-has-a-system',
    breach: 'system-process from what certifies no system',
    wrong: inferred(`${SUPPORT} # ←`, held + certification('QUALIFICATION') + claim('QUALITY'), 'system-process'),
    says: 'certification:tiny:x is no management-system certification that is held (system-process-has-a-system); use a certification of category MANAGEMENT_SYSTEM that is HELD, or another rule.',
    right: inferred(SUPPORT, held + certification('MANAGEMENT_SYSTEM') + claim('QUALITY'), 'system-process'),
  },
  {
    rule: 'claim-is-about',
    breach: 'a claim about nothing',
    wrong: at(claim('QUALITY').replace(', about: organization:tiny', '').replace('\n', ' # ←\n')),
    says: 'claim:tiny:c is about nothing (claim-is-about); add “about” with the service, product or other thing it speaks of.',
    right: at(claim('QUALITY')),
  },
  {
    rule: 'seats-add-up',
    breach: 'a part of a seat',
    wrong: seats('      - role:director: {count: 2.5} # ←\n'),
    says: 'committee:audit has a seat count of “2.5”, which is no whole number (seats-add-up); mend the counts of its seats.',
    right: seats('      - role:director: {count: 2}\n'),
  },
  {
    rule: 'seats-add-up',
    breach: 'a count that is not the report’s number',
    wrong: seats('      - role:director: {count: 3, raw: 两名} # ←\n'),
    says: 'committee:audit has a seat count of 3, where the report writes “两名” (seats-add-up); mend the counts of its seats.',
    right: seats('      - role:director: {count: 2, raw: 两名}\n'),
  },
  {
    rule: 'seats-add-up',
    breach: 'more independent members than members',
    wrong: seats('      - role:director: {count: 2}\n      - role:independent-director: {count: 3}\n', ' # ←'),
    says: 'committee:audit has 3 independent members of 2 (seats-add-up); mend the counts of its seats.',
    right: seats('      - role:director: {count: 3}\n      - role:independent-director: {count: 3}\n'),
  },
  {
    rule: 'region-code-nests',
    breach: 'a county without a code',
    wrong: regions(`${place('a', '  administrativeLevel: COUNTY\n  partOf: region:CN\n').replace('\n', ' # ←\n')}`),
    says: 'region:a has no code of six digits (region-code-nests); mend the code or the parent (GB/T 2260).',
    right: regions(place('a', '  administrativeLevel: COUNTY\n  code: 341524\n  partOf: region:CN\n')),
  },
  {
    rule: 'region-code-nests',
    breach: 'a province that is part of nothing',
    wrong: regions(place('340000', '  administrativeLevel: PROVINCE\n  code: 340000\n').replace('\n', ' # ←\n')),
    says: 'region:340000 is part of no wider region (region-code-nests); mend the code or the parent (GB/T 2260).',
    right: regions(place('340000', '  administrativeLevel: PROVINCE\n  code: 340000\n  partOf: region:CN\n')),
  },
  {
    rule: 'region-code-nests',
    breach: 'a county in the wrong province',
    wrong: regions(
      place('340000', '  administrativeLevel: PROVINCE\n  code: 340000\n  partOf: region:CN\n') +
        place('350500', '  administrativeLevel: PREFECTURE\n  code: 350500\n  partOf: region:340000 # ←\n'),
    ),
    says: 'region:350500 does not have the code of region:340000, 34… (region-code-nests); mend the code or the parent (GB/T 2260).',
    right: regions(
      place('350000', '  administrativeLevel: PROVINCE\n  code: 350000\n  partOf: region:CN\n') +
        place('350500', '  administrativeLevel: PREFECTURE\n  code: 350500\n  partOf: region:350000\n'),
    ),
  },
];

function seats(hasSeat: string, mark = ''): TinySeed {
  const words = '审计委员会由两名董事组成。';
  return {
    words,
    reading: `- at: ${words}\n  committee:audit 审计委员会:${mark}\n    type: BOARD_COMMITTEE\n    hasSeat:\n${hasSeat}`,
  };
}

describe.each(cases)('$rule', ({ rule, breach, wrong, says, right }) => {
  it(`refuses ${breach}, and accepts it put right`, async () => {
    expect(says).toContain(`(${rule}); `);
    expect(await problemsOf(wrong)).toEqual(atArrows(wrong, says));
    expect(await problemsOf(right)).toEqual([]);
  });
});

it('leaves no rule without a breach, but for those that no seed can break', () => {
  // What they protect is refused already while the seed is read; rules-of-drafts.test.ts breaks them.
  const unbreakable = ['stated-is-quoted', 'reference-has-source'];
  const broken = new Set([...cases.map(({ rule }) => rule), ...unbreakable]);
  expect([...broken].sort()).toEqual(RULES.map(({ name }) => name).sort());
});

it('names each rule after its file, and says what it protects and how to mend a breach', async () => {
  const files = await readdir(join(ROOT, 'src', 'seed', 'rules'));
  const names = files.map((file) => file.replace('.ts', '')).filter((name) => !['index', 'rule'].includes(name));
  expect(RULES.map(({ name }) => name).sort()).toEqual(names.sort());
  for (const { protects, mend } of RULES) {
    expect(protects).toMatch(/\.$/);
    expect(mend).not.toBe('');
  }
});
