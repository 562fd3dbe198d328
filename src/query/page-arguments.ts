import { ApiError, badInput } from '../errors.js';
import type { OrderTerm } from '../query/order.js';
import type { PageRequest } from '../query/page.js';
import { decodeCursor, type KeyType } from './cursor.js';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from './limits.js';

/** The paging arguments of a connection (Relay cursor connections). */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/**
 * Reads paging arguments.
 *
 * @param types types of the sort keys, for cursors
 * @throws ApiError BAD_USER_INPUT for first and last together, a negative size or a cursor of another list;
 * QUERY_TOO_COSTLY for a page size above the maximum
 */
export function toPageRequest(
  args: PageArguments,
  order: readonly OrderTerm[],
  tag: string,
  types: readonly KeyType[],
): PageRequest {
  const first = args.first ?? undefined;
  const last = args.last ?? undefined;
  if (first !== undefined && last !== undefined) throw badInput('first and last cannot be combined; use one of them.');
  const limit = first ?? last ?? DEFAULT_PAGE_SIZE;
  const name = last === undefined ? 'first' : 'last';
  if (limit < 0) throw badInput(`${name} is ${limit}; use a value from 0 to ${MAX_PAGE_SIZE}.`);
  if (limit > MAX_PAGE_SIZE)
    throw new ApiError(
      'QUERY_TOO_COSTLY',
      `${name} is ${limit}; the maximum is ${MAX_PAGE_SIZE}. Use cursors to read further pages.`,
    );
  const place = (cursor: string | null | undefined, argument: string) =>
    cursor === null || cursor === undefined ? null : decodeCursor(cursor, tag, types, argument);
  return {
    order,
    after: place(args.after, 'after'),
    before: place(args.before, 'before'),
    limit,
    fromEnd: last !== undefined,
  };
}
