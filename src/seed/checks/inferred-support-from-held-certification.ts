import type { Check } from '../check.js';

export const inferredSupportFromHeldCertification: Check = {
  name: 'inferred-support-from-held-certification',
  severity: 'error',
  rationale: 'Only a certification that is held by who makes the claim, in the same report, can support by inference.',
  fix: 'infer from such a certification, or remove the inference; “no support in this report” is an answer',
  check(draft, addProblem) {
    const held = new Set(
      draft.statements
        .filter(({ relation, basis }) => relation === 'HOLDS' && basis === 'STATED')
        .map(({ report, subject, object }) => `${report} ${subject} ${object}`),
    );
    for (const { relation, basis, report, subject, object, origin } of draft.statements) {
      if (relation !== 'SUPPORTS' || basis !== 'INFERRED') continue;
      const makers = draft.statements.filter((made) => made.relation === 'MADE_BY' && made.subject === object);
      if (!makers.some((made) => held.has(`${report} ${made.object} ${subject}`)))
        addProblem(origin, `${subject} is not a certification that the maker of ${object} holds in ${report}`);
    }
  },
};
