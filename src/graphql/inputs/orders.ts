import type { KindDefinition } from '../../model/kind.js';
import type { Model } from '../../model/model.js';
import { upperSnake } from '../../model/names.js';
import { COMMON_FACETS, facetsOf } from '../../query/facets.js';
import type { Declarations, TypeClass } from '../declare.js';
import { TypeMap } from '../type-map.js';
import type { Enums } from '../types/enums.js';

/** What a list can be ordered and counted by. */
export interface Orders {
  readonly entity: TypeClass;
  readonly entityFacet: object;
  of(kind: KindDefinition): TypeClass;
  facetOf(kind: KindDefinition): object;
}

const COMMON_ORDERS: Readonly<Record<string, string>> = {
  NAME: 'By its name as the report has it, by code point.',
  NAME_EN: 'By its name in English, by code point.',
};

/** The property that a value of an order's enum stands for. */
export function propertyOf(value: string, kind: KindDefinition | undefined): string {
  const common: Readonly<Record<string, string>> = { ID: 'id', NAME: 'name', NAME_EN: 'nameEn', KIND: 'kind' };
  const own = kind?.properties.find(({ name }) => upperSnake(name) === value);
  return own?.name ?? common[value] ?? value;
}

/** Declares an order and a facet enum per kind. */
export function declareOrders(model: Model, enums: Enums, declare: Declarations): Orders {
  const order = (name: string, fields: Readonly<Record<string, string>>): TypeClass => {
    const field = declare.enumType(`${name}OrderField`, 'What to order by.', fields);
    return declare.inputType(
      `${name}Order`,
      'One key to order by. After all keys given come the name and the id, so that the order is total.',
      {
        field: { type: () => field, required: true, description: 'What to order by.' },
        direction: { type: () => enums.sortDirection, defaultValue: 'ASC', description: 'Which way.' },
      },
    );
  };
  const orders = new TypeMap();
  const facets = new TypeMap<object>();
  for (const kind of model.kinds) {
    const own = kind.properties.map(({ name, description }) => [upperSnake(name), `By: ${description}`] as const);
    orders.set(kind.name, order(kind.name, { ...COMMON_ORDERS, ...Object.fromEntries(own) }));
    facets.set(
      kind.name,
      declare.enumType(`${kind.name}Facet`, 'What to count by.', {
        ...Object.fromEntries(facetsOf(kind, model).map(({ value, description }) => [value, description])),
      }),
    );
  }
  const kindOrder = { KIND: 'By its kind.' };
  return {
    entity: order('Entity', { ...COMMON_ORDERS, ...kindOrder }),
    entityFacet: declare.enumType('EntityFacet', 'What to count by.', { ...COMMON_FACETS, ...kindOrder }),
    of: (kind) => orders.of(kind.name),
    facetOf: (kind) => facets.of(kind.name),
  };
}
