import type { KindDefinition } from '../../model/kind.js';
import type { Model, RelationField } from '../../model/model.js';
import type { EntityRow } from '../../stores/graph-store.js';
import { type ListArguments, relatedConnection } from '../connection.js';
import { type FieldSpec, objectType, type TypeSpec } from '../spec.js';
import type { SpecialFields } from '../special-fields.js';
import { relationArgs } from './arguments.js';
import { connectionTypes } from './connections.js';
import { targetName } from './names.js';
import { propertyField } from './properties.js';

/** The type and the connection of each kind, and the connection of entities of any kind. */
export function kindTypes(model: Model, special: readonly SpecialFields[]): TypeSpec[] {
  const fieldsOf = (kind: KindDefinition) => ({
    ...Object.fromEntries(kind.properties.map((property) => [property.name, propertyField(property)])),
    ...special.find((each) => each.kind === kind.name)?.fields(model),
    ...Object.fromEntries(model.fields(kind).map((field) => [field.name, relationField(field)])),
  });
  return [
    ...model.kinds.map((kind) => objectType(kind.name, kind.description, fieldsOf(kind), ['Node', 'Entity'])),
    ...special.flatMap(({ types }) => types?.(model) ?? []),
    ...model.kinds.flatMap((kind) => connectionTypes(kind.name, kind)),
    ...connectionTypes('Entity', undefined),
  ];
}

function relationField(field: RelationField): FieldSpec {
  const target = targetName(field);
  return {
    type: `${target}Connection!`,
    description: field.description,
    args: relationArgs(target),
    resolve: (parent: EntityRow, args: ListArguments, context, info) =>
      relatedConnection(context, info, args, parent.id, field),
  };
}
