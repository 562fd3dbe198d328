import { createHash } from 'node:crypto';
import { badInput } from '../errors.js';
import type { ValueType } from '../model/value-type.js';
import type { Key } from '../query/page.js';

/** The type of one sort key in a cursor. */
export interface KeyType {
  readonly scalar: ValueType<unknown>['scalar'];
  /** Whether the value can be missing. */
  readonly optional: boolean;
}

/** Returns a tag of a list and its order, by which cursors of other lists are recognized. */
export function cursorTag(list: string, order: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([list, order]))
    .digest('base64url')
    .slice(0, 8);
}

/** Encodes a position in a list as an opaque string. */
export function encodeCursor(tag: string, key: Key): string {
  return Buffer.from(JSON.stringify([tag, ...key])).toString('base64url');
}

/**
 * Returns the position that a cursor encodes.
 *
 * @param argument `after` or `before`, for the error
 * @param types types of the sort keys
 * @throws ApiError BAD_USER_INPUT if the cursor is not of this list in this order
 */
export function decodeCursor(cursor: string, tag: string, types: readonly KeyType[], argument: string): Key {
  const foreign = badInput(
    `${argument} is not a cursor of this list in this order. Use a cursor from its edges or pageInfo.`,
  );
  let decoded: unknown;
  try {
    decoded = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw foreign;
  }
  if (!Array.isArray(decoded) || decoded[0] !== tag || decoded.length !== types.length + 1) throw foreign;
  const key: unknown[] = decoded.slice(1);
  if (!types.every((type, i) => fits(key[i], type))) throw foreign;
  return key as Key;
}

/** Whether a value is valid for a sort key. Stores would compare other values differently. */
function fits(value: unknown, { scalar, optional }: KeyType): boolean {
  if (value === null) return optional;
  switch (scalar) {
    case 'integer':
      return Number.isInteger(value) && Math.abs(value as number) <= 2 ** 31;
    case 'decimal':
      return Number.isFinite(value);
    case 'flag':
      return typeof value === 'boolean';
    default:
      return typeof value === 'string' && value.isWellFormed();
  }
}
