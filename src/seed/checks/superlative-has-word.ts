import type { Check } from '../check.js';
import { superlativesOf } from '../superlatives.js';

export const superlativeHasWord: Check = {
  name: 'superlative-has-word',
  severity: 'error',
  rationale: 'A claim counted among the superlatives without one of its own words would overstate the report.',
  fix: 'set strength to PLAIN, or quote the clause with its superlative (首个, 领先, 最 …)',
  check(draft, addProblem) {
    for (const { id, kind, name = '', properties, origin } of draft.entities.values())
      if (kind.name === 'Claim' && properties.get('strength') === 'SUPERLATIVE' && superlativesOf(name).length === 0)
        addProblem(origin, `${id} is SUPERLATIVE but has no superlative in “${name}”`);
  },
};
