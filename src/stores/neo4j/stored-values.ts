import { graphInChange } from '../../errors.js';

/*
 * Reads values as a load writes them, and is the only place that decides whether a row can be one of a complete graph.
 *
 * Neo4j is read-committed: a statement that runs while a load is committed can return a node or a relationship that is
 * already removed, whose properties are then null. All functions throw ApiError STORE_UNAVAILABLE for such a value.
 */

/** A text that every row has. */
export function text(value: unknown, column: string): string {
  if (typeof value === 'string') return value;
  throw missing(column);
}

/** A text that a row may lack. */
export function optionalText(value: unknown, column: string): string | null {
  return value === null || value === undefined ? null : text(value, column);
}

/** A list that every row has, if only an empty one. */
export function list(value: unknown, column: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw missing(column);
}

/** A list of texts that every row has. */
export function texts(value: unknown, column: string): readonly string[] {
  return list(value, column).map((each) => text(each, column));
}

/** A value stored as JSON that every row has. */
export function json<T>(value: unknown, column: string): T {
  return JSON.parse(text(value, column)) as T;
}

/** A row or an answer without a value that every complete graph has. */
export function missing(column: string): Error {
  return graphInChange(`A row without ${column}.`);
}
