import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Required } from '../model/property.js';
import { enumeration, type ValueOf } from '../model/value-type.js';

export const ProductType = enumeration('ProductType', 'What sort of product it is.', {
  PRODUCT: 'A product or a range of products.',
  SOLUTION: 'A solution made of several things.',
  PLATFORM: 'A platform.',
  SYSTEM: 'A system.',
});
export type ProductType = ValueOf<typeof ProductType>;

@Kind('products', 'A delivered thing: a product, a solution, a platform or a system.')
export class Product extends Entity {
  @Required(ProductType, 'What sort of thing it is.')
  type!: ProductType;
}
