import type { Check } from '../check.js';

/** Words that join a ground to what it brings about. */
const JOINING = /保证|确保|保障|依据|根据|按照|凭借|基于|通过|经由|利用|借助|运用|采用|由于|因此|从而|为.+提供/u;

export const statedSupportHasConnective: Check = {
  name: 'stated-support-has-connective',
  severity: 'error',
  rationale:
    'Two things side by side are not joined: STATED support needs a causal or instrumental word of the report.',
  fix: 'remove the support, or write it as an inference if a rule allows it',
  check(draft, addProblem) {
    for (const { relation, basis, spans, subject, object, origin } of draft.statements)
      if (relation === 'SUPPORTS' && basis === 'STATED' && !spans.some((span) => JOINING.test(draft.quote(span))))
        addProblem(origin, `${subject} is STATED to support ${object}, but no word of its sentence connects them`);
  },
};
