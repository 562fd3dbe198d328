import type { GraphQLResolveInfo } from 'graphql';
import { ApiError } from '../errors.js';

/**
 * What is made once for each field of a query, not for each parent: arguments and selection are the same for all of them. An
 * error is made once, too, since thousands of parents may share it.
 */
export class OncePerField<T> {
  private readonly made = new WeakMap<object, T | ApiError>();

  /** @throws ApiError that `make` throws */
  of({ fieldNodes }: GraphQLResolveInfo, make: () => T): T {
    const known = this.made.get(fieldNodes);
    if (known instanceof ApiError) throw known;
    if (known !== undefined) return known;
    const made = valueOrError(make);
    this.made.set(fieldNodes, made);
    if (made instanceof ApiError) throw made;
    return made;
  }
}

function valueOrError<T>(make: () => T): T | ApiError {
  try {
    return make();
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}
