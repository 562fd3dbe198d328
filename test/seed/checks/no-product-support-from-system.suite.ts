import { noProductSupportFromSystem } from '../../../src/seed/checks/no-product-support-from-system.js';
import { itRefuses } from './it-refuses.js';
import { at, certification, claim } from './lines.js';

const support = (category: string, of: string, mark = '') =>
  at(`${certification(category)}  certification:tiny:x:\n    supports: claim:tiny:c${mark}\n${of}`);
const aboutProduct = claim('QUALITY').replace('about: organization:tiny', 'about: product:tiny:p 产品');
const PRODUCT = '  product:tiny:p: {type: PRODUCT}\n';

describe('no-product-support-from-system', () => {
  const says =
    'certification:tiny:x, of a management system, is STATED to support claim:tiny:c, a claim about a product';
  itRefuses(noProductSupportFromSystem, {
    violation: 'a product claim on a management-system certificate',
    invalid: support('MANAGEMENT_SYSTEM', claim('PRODUCT'), ' # ←'),
    says,
    valid: support('PRODUCT', claim('PRODUCT')),
  });
  itRefuses(noProductSupportFromSystem, {
    violation: 'a claim of quality about a product',
    invalid: support('MANAGEMENT_SYSTEM', aboutProduct + PRODUCT, ' # ←'),
    says,
    valid: support('MANAGEMENT_SYSTEM', claim('QUALITY')),
  });
});
