import { graphInChange } from '../../errors.js';

/*
 * Reads values as a load writes them, and decides whether a row can belong to a complete graph.
 *
 * Neo4j is read-committed: a statement that runs while a load is committed can return a removed node or relationship, whose
 * properties are null. All functions throw ApiError STORE_UNAVAILABLE for such a value.
 */

/** Reads a string that every row has. */
export function text(value: unknown, column: string): string {
  if (typeof value === 'string') return value;
  throw missing(column);
}

/** Reads an optional string. */
export function optionalText(value: unknown, column: string): string | null {
  return value === null || value === undefined ? null : text(value, column);
}

/** Reads a list that every row has, possibly empty. */
export function list(value: unknown, column: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw missing(column);
}

/** Reads a list of strings that every row has. */
export function texts(value: unknown, column: string): readonly string[] {
  return list(value, column).map((each) => text(each, column));
}

/** Reads a value that is stored as JSON and that every row has. */
export function json<T>(value: unknown, column: string): T {
  return JSON.parse(text(value, column)) as T;
}

/** Returns the error for a row without a value that every complete graph has. */
export function missing(column: string): Error {
  return graphInChange(`A row without ${column}.`);
}
