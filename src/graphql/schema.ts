import type { GraphQLSchema } from 'graphql';
import type { Model } from '../model/model.js';
import { filterTypes } from './inputs/filters.js';
import { orderTypes } from './inputs/orders.js';
import { whereTypes } from './inputs/wheres.js';
import { countAnswer } from './limits/count-answer.js';
import { loadSpecialFields } from './special-fields.js';
import { toSchema } from './type-graphql.js';
import { coreTypes } from './types/core.js';
import { enumerationsOf, enumTypes } from './types/enums.js';
import { kindTypes } from './types/kinds.js';
import { neighbourhoodField, subgraphType } from './types/neighbourhood.js';
import { pathsField, pathType } from './types/paths.js';
import { queryType } from './types/query.js';
import { searchField, searchTypes } from './types/search.js';
import { statisticsTypes } from './types/statistics.js';

/** Creates the schema from the model. Call it once per process, since TypeGraphQL keeps its declarations globally. */
export async function createSchema(model: Model): Promise<GraphQLSchema> {
  const special = await loadSpecialFields();
  const fields = { paths: pathsField(), neighbourhood: neighbourhoodField(), search: searchField() };
  const specs = [
    ...enumTypes(model),
    ...filterTypes(['Kind', ...enumerationsOf(model).map(({ name }) => name)]),
    ...whereTypes(model, special),
    ...orderTypes(model),
    ...coreTypes(),
    ...kindTypes(model, special),
    ...statisticsTypes(),
    pathType(),
    subgraphType(),
    ...searchTypes(),
    queryType(model, fields),
  ];
  const schema = await toSchema(specs, ['Entity', ...model.kinds.map(({ name }) => name)]);
  countAnswer(schema);
  return schema;
}
