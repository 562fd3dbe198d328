import type { KindDefinition } from '../../model/kind.js';
import type { Model } from '../../model/model.js';
import { upperSnake } from '../../model/names.js';
import { COMMON_FACETS, facetsOf } from '../../query/facets.js';
import type { Declarations, TypeClass } from '../declare.js';
import { TypeMap } from '../type-map.js';
import type { Enums } from '../types/enums.js';

/** The types by which lists are sorted and counted. */
export interface Orders {
  readonly entity: TypeClass;
  readonly entityFacet: object;
  of(kind: KindDefinition): TypeClass;
  facetOf(kind: KindDefinition): object;
}

const COMMON_ORDERS: Readonly<Record<string, string>> = {
  NAME: 'Name as written in the report, compared by Unicode code point.',
  NAME_EN: 'English name, compared by Unicode code point.',
};

/** Returns the property that a value of an order field enum stands for. */
export function propertyOf(value: string, kind: KindDefinition | undefined): string {
  const common: Readonly<Record<string, string>> = { ID: 'id', NAME: 'name', NAME_EN: 'nameEn', KIND: 'kind' };
  const own = kind?.properties.find(({ name }) => upperSnake(name) === value);
  return own?.name ?? common[value] ?? value;
}

/** Declares an order input and a facet enum for each kind. */
export function declareOrders(model: Model, enums: Enums, declare: Declarations): Orders {
  const order = (name: string, fields: Readonly<Record<string, string>>): TypeClass => {
    const field = declare.enumType(`${name}OrderField`, 'Properties that a list can be sorted by.', fields);
    return declare.inputType(
      `${name}Order`,
      'A sort key. Items that are equal in all keys are sorted by name, then by id.',
      {
        field: { type: () => field, required: true, description: 'Property to sort by.' },
        direction: {
          type: () => enums.sortDirection,
          defaultValue: 'ASC',
          description: 'Sort direction. Default: ASC.',
        },
      },
    );
  };
  const orders = new TypeMap();
  const facets = new TypeMap<object>();
  for (const kind of model.kinds) {
    const own = kind.properties.map(({ name, description }) => [upperSnake(name), description] as const);
    orders.set(kind.name, order(kind.name, { ...COMMON_ORDERS, ...Object.fromEntries(own) }));
    facets.set(
      kind.name,
      declare.enumType(`${kind.name}Facet`, `Facets by which ${kind.plural} can be counted.`, {
        ...Object.fromEntries(facetsOf(kind, model).map(({ value, description }) => [value, description])),
      }),
    );
  }
  const kindOrder = { KIND: 'Kind of the entity.' };
  return {
    entity: order('Entity', { ...COMMON_ORDERS, ...kindOrder }),
    entityFacet: declare.enumType('EntityFacet', 'Facets by which entities of any kind can be counted.', {
      ...COMMON_FACETS,
      ...kindOrder,
    }),
    of: (kind) => orders.of(kind.name),
    facetOf: (kind) => facets.of(kind.name),
  };
}
