import { GraphQLFloat, GraphQLInt } from 'graphql';
import type { KindDefinition } from '../../model/kind.js';
import type { Property } from '../../model/property.js';
import { isEnumeration } from '../../model/value-type.js';
import type { EntityRow } from '../../stores/graph-store.js';
import type { FieldSpec, TypeRef } from '../declare.js';
import type { Enums } from './enums.js';
import { LocalDate } from './local-date.js';

const SCALARS: Readonly<Record<string, TypeRef>> = {
  text: String,
  integer: GraphQLInt,
  decimal: GraphQLFloat,
  flag: Boolean,
  date: LocalDate,
};

/** Declares a kind's own property as a field. */
export function propertyField({ name, type, required, description }: Property, enums: Enums): FieldSpec {
  return {
    type: () => (isEnumeration(type) ? enums.of(type) : (SCALARS[type.scalar] as TypeRef)),
    nullable: !required,
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
