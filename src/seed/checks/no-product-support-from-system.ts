import type { Check } from '../check.js';

export const noProductSupportFromSystem: Check = {
  name: 'no-product-support-from-system',
  severity: 'error',
  rationale: 'A management-system certificate attests how work is organised, never that a product has a quality.',
  fix: 'remove the support; “no support in this report” is an answer',
  check(draft, addProblem) {
    const property = (id: string, name: string) => draft.entities.get(id)?.properties.get(name);
    for (const { relation, basis, subject, object, origin } of draft.statements) {
      if (relation !== 'SUPPORTS' || basis !== 'STATED') continue;
      if (property(subject, 'category') !== 'MANAGEMENT_SYSTEM') continue;
      const aboutProduct = draft.statements.some(
        (about) =>
          about.relation === 'ABOUT' &&
          about.subject === object &&
          draft.entities.get(about.object)?.kind.name === 'Product',
      );
      if (property(object, 'category') === 'PRODUCT' || aboutProduct)
        addProblem(
          origin,
          `${subject}, of a management system, is STATED to support ${object}, a claim about a product`,
        );
    }
  },
};
