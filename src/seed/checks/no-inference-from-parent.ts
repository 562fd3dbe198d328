import type { RelationType } from '../../model/vocabulary.js';
import type { Check } from '../check.js';
import type { Draft } from '../draft.js';

export const noInferenceFromParent: Check = {
  name: 'no-inference-from-parent',
  severity: 'error',
  rationale: 'A parent’s certificate says nothing of its subsidiary, whose scope it may not cover.',
  fix: 'infer from what the subsidiary itself holds, or remove the inference',
  check(draft, addProblem) {
    const held = new Set(all(draft, 'HOLDS').map(({ subject, object }) => `${subject} ${object}`));
    for (const { relation, basis, subject, object, origin } of draft.statements) {
      if (relation !== 'SUPPORTS' || basis !== 'INFERRED') continue;
      const spokenOf = [...all(draft, 'ABOUT'), ...all(draft, 'MADE_BY')].filter((of) => of.subject === object);
      for (const { object: company } of spokenOf)
        if (
          parentsOf(company, draft).some((parent) => held.has(`${parent} ${subject}`)) &&
          !held.has(`${company} ${subject}`)
        )
          addProblem(origin, `${subject} is held by the parent of ${company}, which ${object} is about`);
    }
  },
};

function all(draft: Draft, relation: RelationType) {
  return draft.statements.filter((statement) => statement.relation === relation);
}

/** Those of which a company is a subsidiary, directly or not. */
function parentsOf(company: string, draft: Draft, seen = new Set([company])): string[] {
  return all(draft, 'SUBSIDIARY_OF')
    .filter(({ subject, object }) => subject === company && !seen.has(object))
    .flatMap(({ object }) => [object, ...parentsOf(object, draft, seen.add(object))]);
}
