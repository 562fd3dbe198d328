import type { RelationType } from '../../model/vocabulary.js';
import type { Check } from '../check.js';

const HOLDER: Readonly<Record<string, RelationType>> = { HELD: 'HOLDS', IN_PROGRESS: 'PURSUES' };

export const certificationHasHolder: Check = {
  name: 'certification-has-holder',
  severity: 'warning',
  rationale: 'A query for the certificates of a company misses a certificate without a holder.',
  fix: 'add “holds” or “pursues” to the organization, where the sentence says who',
  check(draft, addProblem) {
    for (const { id, kind, properties, origin } of draft.entities.values()) {
      const relation = HOLDER[String(properties.get('status'))];
      if (kind.name !== 'Certification' || !relation) continue;
      if (!draft.statements.some((statement) => statement.relation === relation && statement.object === id))
        addProblem(origin, `${id} is ${properties.get('status')}, but nobody ${relation} it`);
    }
  },
};
