import type { Check } from '../check.js';

/** What a certification of a category can never support by inference. */
const NEVER: Readonly<Record<string, readonly string[]>> = {
  PRODUCT: ['SERVICE', 'EMPLOYEE', 'GOVERNANCE', 'SUPPLIER'],
  CREDIT: ['QUALITY', 'PRODUCT', 'SECURITY'],
};

export const inferredSupportWithinCategory: Check = {
  name: 'inferred-support-within-category',
  severity: 'error',
  rationale:
    'Inference must not lend a certificate more weight than an auditor would: no superlatives, no service from a product certificate, no quality from credit.',
  fix: 'remove the inference; “no support in this report” is an answer',
  check(draft, addProblem) {
    for (const { relation, basis, subject, object, origin } of draft.statements) {
      if (relation !== 'SUPPORTS' || basis !== 'INFERRED') continue;
      const claim = draft.entities.get(object)?.properties;
      const category = String(draft.entities.get(subject)?.properties.get('category'));
      if (claim?.get('strength') === 'SUPERLATIVE') addProblem(origin, `a superlative, ${object}, cannot be inferred`);
      if (NEVER[category]?.includes(String(claim?.get('category'))))
        addProblem(
          origin,
          `a ${category} certification, ${subject}, cannot support a ${claim?.get('category')} claim by inference`,
        );
    }
  },
};
