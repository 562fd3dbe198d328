import { noChainedInference } from '../../../src/seed/checks/no-chained-inference.js';
import { INFERENCES, problemsOf, type TinySeed } from '../tiny-seed.js';
import { itRefuses } from './it-refuses.js';
import { at, certification, claim, HELD, inferred, reads } from './lines.js';

describe('no-chained-inference', () => {
  itRefuses(noChainedInference, {
    violation: 'an inference of a relation that may not be inferred',
    invalid: inferred('organization:tiny: {holds: certification:tiny:x} # ←', certification('MANAGEMENT_SYSTEM')),
    says: 'organization:tiny HOLDS certification:tiny:x is INFERRED, which only SUPPORTS, DERIVED_FROM, BROADER, PART_OF, BODY_OF, GRANTED_BY, LOCATED_IN, USES may be',
    valid: at(HELD + certification('MANAGEMENT_SYSTEM')),
  });

  it('accepts an inferred BROADER, PART_OF or LOCATED_IN', async () => {
    const topics = '  topic:x 体系认证: {type: OTHER}\n  topic:y 产品认证: {type: OTHER}\n';
    expect(await problemsOf(inferred('topic:x: {broader: topic:y}', topics))).toEqual([]);
  });

  const total = (rest: string): TinySeed => ({
    ...reads(
      '线上 2 次，线下 3 次，保证了质量。',
      `  organization:tiny: {observe: {meetings-held: [{raw: 2 次, key: a}, {raw: 3 次, key: b}]}}\n${claim('QUALITY')}`,
    ),
    shared: { rules: 'sum: {premise: p, caveat: c}\n' },
    inferences: `- rule: sum
  observation:tiny:all:
    derivedFrom: [observation:tiny:meetings-held-tiny-a, observation:tiny:meetings-held-tiny-b]
    about: organization:tiny
${rest}  quotes:
    - {in: section:tiny:services, at: 线上 2 次}
    - {in: section:tiny:services, at: 线下 3 次}
`,
  });
  it('refuses support from a number that was computed, and accepts the number', async () => {
    const found = await problemsOf(total('    supports: claim:tiny:c\n'));
    expect(found.filter((one) => one.includes('(no-chained-inference)'))).toEqual([
      `${INFERENCES}:5: observation:tiny:all, a number that was computed, SUPPORTS claim:tiny:c (no-chained-inference); ${noChainedInference.fix}.`,
    ]);
    expect(await problemsOf(total(''))).toEqual([]);
  });
});
