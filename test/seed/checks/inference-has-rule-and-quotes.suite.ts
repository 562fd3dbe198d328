import { inferenceHasRuleAndQuotes } from '../../../src/seed/checks/inference-has-rule-and-quotes.js';
import { INFERRED, itRefuses, problemsOfCheck, STATED, span } from './it-refuses.js';
import { at, certification, claim, HELD, inferred, SUPPORT } from './lines.js';

describe('inference-has-rule-and-quotes', () => {
  itRefuses(inferenceHasRuleAndQuotes, {
    violation: 'an inference from one quote',
    invalid: {
      ...at(HELD + certification('MANAGEMENT_SYSTEM') + claim('QUALITY')),
      inferences: `- rule: same-sentence\n  ${SUPPORT} # ←\n  quotes: [{in: section:tiny:services, at: 体系认证}]\n`,
    },
    says: 'certification:tiny:x SUPPORTS claim:tiny:c is INFERRED from fewer than two quotes',
    valid: inferred(SUPPORT, HELD + certification('MANAGEMENT_SYSTEM') + claim('QUALITY')),
  });

  it.each([
    ['without a rule', { rule: null }],
    ['without a caveat', { caveat: '' }],
    ['from fewer than two quotes', { spans: [span(1), span(1)] }],
  ])('refuses a statement inferred %s', async (violation, damage) => {
    expect(await problemsOfCheck(inferenceHasRuleAndQuotes, { ...INFERRED, ...damage })).toEqual([
      `a.yaml:7: role:a BROADER role:b is INFERRED ${violation}`,
    ]);
  });

  it('accepts an inference with a rule, a caveat and two quotes, and a stated statement', async () => {
    expect(await problemsOfCheck(inferenceHasRuleAndQuotes, INFERRED)).toEqual([]);
    expect(await problemsOfCheck(inferenceHasRuleAndQuotes, STATED)).toEqual([]);
  });
});
