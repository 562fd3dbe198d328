import type { Rule } from './rule.js';

export const systemStatesNoProduct: Rule = {
  name: 'system-states-no-product',
  protects: 'A certified management system says how a company works, never what its products can do.',
  mend: 'remove the support, or give the product’s own certificate; “no support in this report” is an answer',
  check(draft, complain) {
    for (const { relation, basis, subject, object, origin } of draft.statements) {
      if (relation !== 'SUPPORTS' || basis !== 'STATED') continue;
      const [support, claim] = [draft.entities.get(subject), draft.entities.get(object)];
      if (support?.kind.name !== 'Certification' || claim?.properties.get('category') !== 'PRODUCT') continue;
      if (support.properties.get('category') === 'MANAGEMENT_SYSTEM')
        complain(
          origin,
          `${subject} certifies a management system, and is STATED to support a product claim, ${object}`,
        );
    }
  },
};
