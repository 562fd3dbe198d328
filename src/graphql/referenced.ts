import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.js';
import type { TypedEntity } from './loaders.js';
import { selected } from './look-ahead.js';
import { OncePerField } from './once-per-field.js';

const columns = new OncePerField<readonly string[]>();

/**
 * Returns an entity that another record refers to, with the columns that the query selects.
 *
 * @throws ApiError STORE_UNAVAILABLE if the graph was replaced after the record was read
 */
export function referenced(id: string, { loaders, model }: Context, info: GraphQLResolveInfo): Promise<TypedEntity> {
  return loaders.referenced(
    id,
    columns.of(info, () => selected(info).columns(model.kinds)),
  );
}
