import type { Model, RelationField } from '../../model/model.js';
import type { KindValue } from '../../model/vocabulary.js';
import type { EntityRow } from '../../stores/graph-store.js';
import { type ListArguments, relatedConnection } from '../connection.js';
import type { Declarations, FieldSpec, FieldSpecs } from '../declare.js';
import type { Orders } from '../inputs/orders.js';
import { targetName, type Wheres } from '../inputs/wheres.js';
import { TypeMap } from '../type-map.js';
import { kindsArg, relationArgs } from './arguments.js';
import { declareConnection } from './connections.js';
import type { Core } from './core.js';
import { declareCoverage } from './coverage.js';
import type { Enums } from './enums.js';
import { metricFields } from './metric-fields.js';
import { propertyField } from './properties.js';
import { textFields } from './text-fields.js';

/** Declares the type and the connection of each kind. Adds the types to `types` and returns the connections. */
export function declareKinds(
  model: Model,
  declare: Declarations,
  core: Core,
  inputs: { enums: Enums; wheres: Wheres; orders: Orders },
  types: TypeMap,
): TypeMap {
  const { enums, wheres, orders } = inputs;
  const connections = new TypeMap();
  types.set('Entity', core.entity);
  const coverage = declareCoverage(declare, core, () => types.of('Passage'));
  const relation = (field: RelationField): FieldSpec => {
    const target = targetName(field);
    const kind = target === 'Entity' ? undefined : model.kind(target);
    return {
      type: () => connections.of(target),
      description: field.description,
      args: relationArgs(kind, wheres, orders, enums),
      resolve: (parent: EntityRow, args, context, info) =>
        relatedConnection(context, info, args as ListArguments, parent.id, field),
    };
  };
  for (const kind of model.kinds) {
    const fields: FieldSpecs = {
      ...Object.fromEntries(kind.properties.map((property) => [property.name, propertyField(property, enums)])),
      ...(kind.name === 'Claim' ? { support: supportField(enums) } : {}),
      ...textFields(kind, model, types, coverage),
      ...metricFields(kind, model, declare, inputs, {
        observation: () => types.of('Observation'),
        connection: () => connections.of('Observation'),
      }),
      ...Object.fromEntries(model.fields(kind).map((field) => [field.name, relation(field)])),
    };
    types.set(kind.name, declare.objectType(kind.name, kind.description, fields, [core.node, core.entity]));
  }
  for (const kind of model.kinds)
    connections.set(
      kind.name,
      declareConnection(declare, core, kind.name, () => types.of(kind.name), orders.facetOf(kind), kind),
    );
  connections.set(
    'Entity',
    declareConnection(declare, core, 'Entity', () => core.entity, orders.entityFacet, undefined),
  );
  return connections;
}

function supportField(enums: Enums): FieldSpec {
  return {
    type: () => enums.supportLevel,
    description:
      'Support level of the claim: STATED if any supporting statement is stated, INFERRED if any is inferred, otherwise NONE.',
    args: kindsArg(enums, 'Only count support by entities of these kinds. Default: all.'),
    resolve: (claim: EntityRow, { kinds }, { loaders }) =>
      kinds ? loaders.support(claim.id, kinds as KindValue[]) : claim.support,
  };
}
