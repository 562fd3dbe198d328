import type { KindDefinition } from '../../model/kind.js';
import type { Model } from '../../model/model.js';
import { upperSnake } from '../../model/names.js';
import { COMMON_FACETS, facetsOf } from '../../query/facets.js';
import { type EnumTypeSpec, enumType, type InputTypeSpec, inputType, type TypeSpec } from '../spec.js';
import type { TypeName } from '../types/names.js';

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

/** An order input and a facet enum for each kind, and for entities of any kind. */
export function orderTypes(model: Model): TypeSpec[] {
  const kindOrder = { KIND: 'Kind of the entity.' };
  return [
    ...model.kinds.flatMap((kind) => {
      const own = kind.properties.map(({ name, description }) => [upperSnake(name), description]);
      const facets = facetsOf(kind, model).map(({ value, description }) => [value, description]);
      return [
        ...order(kind.name, { ...COMMON_ORDERS, ...Object.fromEntries(own) }),
        facetEnum(kind.name, kind.plural, Object.fromEntries(facets)),
      ];
    }),
    ...order('Entity', { ...COMMON_ORDERS, ...kindOrder }),
    facetEnum('Entity', 'entities of any kind', { ...COMMON_FACETS, ...kindOrder }),
  ];
}

function order(name: TypeName, fields: EnumTypeSpec['values']): [EnumTypeSpec, InputTypeSpec] {
  const field = enumType(`${name}OrderField`, 'Properties that a list can be sorted by.', fields);
  const description = 'A sort key. Items that are equal in all keys are sorted by name, then by id.';
  const input = inputType(`${name}Order`, description, {
    field: { type: `${field.name}!`, description: 'Property to sort by.' },
    direction: { type: 'SortDirection', defaultValue: 'ASC', description: 'Sort direction. Default: ASC.' },
  });
  return [field, input];
}

function facetEnum(name: TypeName, counted: string, values: EnumTypeSpec['values']): EnumTypeSpec {
  return enumType(`${name}Facet`, `Facets by which ${counted} can be counted.`, values);
}
