import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { buildSchema, Query, Resolver } from 'type-graphql';
import type { Model } from '../model/model.js';
import { addArgs, Declarations, type FieldSpecs, type Resolve, type TypeClass } from './declare.js';
import { declareFilters } from './inputs/filters.js';
import { declareOrders } from './inputs/orders.js';
import { declareWheres } from './inputs/wheres.js';
import { countAnswer } from './limits/count-answer.js';
import { TypeMap } from './type-map.js';
import { declareCore } from './types/core.js';
import { declareEnums } from './types/enums.js';
import { declareKinds } from './types/kinds.js';
import { neighbourhoodField } from './types/neighbourhood.js';
import { pathsField } from './types/paths.js';
import { queryFields } from './types/query.js';
import { searchField } from './types/search.js';
import { declareStatistics } from './types/statistics.js';

/** Creates the schema from the model. Call it once per process, since TypeGraphQL keeps its declarations globally. */
export async function createSchema(model: Model): Promise<GraphQLSchema> {
  const declare = new Declarations();
  const enums = declareEnums(model, declare);
  const filters = declareFilters(model, enums, declare);
  const wheres = declareWheres(model, enums, filters, declare);
  const orders = declareOrders(model, enums, declare);
  const inputs = { enums, wheres, orders };
  const types = new TypeMap();
  const core = declareCore(declare, enums, wheres, types);
  const connections = declareKinds(model, declare, core, inputs, types);
  const statistics = declareStatistics(declare, enums);
  const fields = {
    ...queryFields(model, core, inputs, connections, statistics),
    paths: pathsField(declare, core, enums, model),
    neighbourhood: neighbourhoodField(declare, core, enums, model),
    search: searchField(declare, core, enums),
  };
  const schema = await buildSchema({
    resolvers: [queryClass(fields)],
    orphanedTypes: [...types.all],
    validate: false,
    skipCheck: true,
  });
  const query = schema.getQueryType();
  if (query)
    query.description =
      'Root type: single nodes, a list of each kind, full-text search, paths, neighbourhoods and statistics.';
  setResolvers(schema, declare.resolvers, fields);
  countAnswer(schema);
  return schema;
}

function queryClass(fields: FieldSpecs): TypeClass {
  const type = class {} as TypeClass;
  Resolver()(type);
  for (const [name, { type: of, description, nullable, args, weight }] of Object.entries(fields)) {
    Object.defineProperty(type.prototype, name, { value: () => undefined });
    addArgs(type.prototype, name, args ?? {});
    const options = { description, nullable: nullable ?? false, complexity: weight };
    Query(of as () => TypeClass, options)(type.prototype, name, {});
  }
  return type;
}

/** Replaces the resolvers of TypeGraphQL by the declared ones, or by the default of GraphQL. */
function setResolvers(
  schema: GraphQLSchema,
  resolvers: ReadonlyMap<string, ReadonlyMap<string, Resolve>>,
  query: FieldSpecs,
): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    // Every row has a __typename, from which GraphQL resolves the type synchronously.
    if (isInterfaceType(type)) type.resolveType = undefined;
    if (!isObjectType(type)) continue;
    const inherited = type.getInterfaces().map(({ name }) => resolvers.get(name));
    for (const field of Object.values(type.getFields())) {
      const own = type.name === 'Query' ? query[field.name]?.resolve : resolvers.get(type.name)?.get(field.name);
      field.resolve = own ?? inherited.map((each) => each?.get(field.name)).find(Boolean);
    }
  }
}
