import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Required } from '../model/property.js';
import { enumeration, type ValueOf } from '../model/value-type.js';

export const ProductType = enumeration('ProductType', 'Types of product.', {
  PRODUCT: { labels: { en: 'Product', zh: '产品' }, meaning: 'A product or a range of products.' },
  SOLUTION: { labels: { en: 'Solution', zh: '解决方案' }, meaning: 'A solution made of several products or services.' },
  PLATFORM: { labels: { en: 'Platform', zh: '平台' }, meaning: 'A platform.' },
  SYSTEM: { labels: { en: 'System', zh: '系统' }, meaning: 'A system.' },
});
export type ProductType = ValueOf<typeof ProductType>;

@Kind({
  plural: 'products',
  labels: { en: 'Product', zh: '产品' },
  description: 'A product, a solution, a platform or a system that is delivered.',
  colour: '#b0378f',
  shape: 'diamond',
})
export class Product extends Entity {
  @Required(ProductType, {
    labels: { en: 'Type', zh: '类型' },
    description: 'Type of the product.',
  })
  type!: ProductType;
}
