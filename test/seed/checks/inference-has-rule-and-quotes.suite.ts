import { inferenceHasRuleAndQuotes } from '../../../src/seed/checks/inference-has-rule-and-quotes.js';
import { complaintsOf, INFERRED, itRefuses, STATED, span } from './breach.js';
import { at, certification, claim, HELD, inferred, SUPPORT } from './lines.js';

describe('inference-has-rule-and-quotes', () => {
  itRefuses(inferenceHasRuleAndQuotes, {
    breach: 'an inference from one quote',
    wrong: {
      ...at(HELD + certification('MANAGEMENT_SYSTEM') + claim('QUALITY')),
      inferences: `- rule: same-sentence\n  ${SUPPORT} # ←\n  quotes: [{in: section:tiny:services, at: 体系认证}]\n`,
    },
    says: 'certification:tiny:x SUPPORTS claim:tiny:c is INFERRED from fewer than two quotes',
    right: inferred(SUPPORT, HELD + certification('MANAGEMENT_SYSTEM') + claim('QUALITY')),
  });

  it.each([
    ['by no rule', { rule: null }],
    ['without a caveat', { caveat: '' }],
    ['from fewer than two quotes', { spans: [span(1), span(1)] }],
  ])('refuses what is inferred %s, which no file of inferences could give', async (breach, damage) => {
    expect(await complaintsOf(inferenceHasRuleAndQuotes, { ...INFERRED, ...damage })).toEqual([
      `a.yaml:7: role:a BROADER role:b is INFERRED ${breach}`,
    ]);
  });

  it('accepts one with rule, caveat and two quotes, and what is stated', async () => {
    expect(await complaintsOf(inferenceHasRuleAndQuotes, INFERRED)).toEqual([]);
    expect(await complaintsOf(inferenceHasRuleAndQuotes, STATED)).toEqual([]);
  });
});
