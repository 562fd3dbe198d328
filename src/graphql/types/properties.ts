import type { KindDefinition } from '../../model/kind.js';
import type { Property } from '../../model/property.js';
import { isEnumeration } from '../../model/value-type.js';
import type { EntityRow } from '../../stores/graph-store.js';
import type { FieldSpec } from '../spec.js';

const SCALARS = {
  text: 'String',
  integer: 'Int',
  decimal: 'Float',
  flag: 'Boolean',
  date: 'LocalDate',
};

/** Returns the name of the type of a property's values. */
export function valueTypeName(type: Property['type']): string {
  if (isEnumeration(type)) return type.name;
  if (type.scalar === 'enumeration') throw new Error('An enumeration without a name.');
  return SCALARS[type.scalar];
}

/** A kind's own property as a field. */
export function propertyField({ name, type, required, description }: Property): FieldSpec {
  return {
    type: `${valueTypeName(type)}${required ? '!' : ''}`,
    description,
    resolve: (entity: EntityRow) => entity.properties?.[name] ?? null,
  };
}

/** Returns the kind's own properties that have a value, in the order of the schema. */
export function genericProperties(entity: EntityRow, kind: KindDefinition): { name: string; value: string }[] {
  return kind.properties.flatMap(({ name }) => {
    const value = entity.properties?.[name];
    return value === undefined ? [] : [{ name, value: String(value) }];
  });
}
