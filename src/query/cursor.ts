import { createHash } from 'node:crypto';
import { badInput } from '../errors.js';
import type { ValueType } from '../model/value-type.js';
import type { Key } from '../query/page.js';

/** What a place may hold at one key of its order. */
export interface KeyType {
  readonly scalar: ValueType<unknown>['scalar'];
  /** Whether the value can be missing. */
  readonly optional: boolean;
}

/** Names the list and its order, so that a cursor of another list is told from one of this. */
export function cursorTag(list: string, order: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([list, order]))
    .digest('base64url')
    .slice(0, 8);
}

/** A place in a list as an opaque string. */
export function encodeCursor(tag: string, key: Key): string {
  return Buffer.from(JSON.stringify([tag, ...key])).toString('base64url');
}

/**
 * The place that a cursor stands for.
 *
 * @param argument `after` or `before`, for the error
 * @param types what the place holds
 * @throws ApiError BAD_USER_INPUT where it is none of this list with this order
 */
export function decodeCursor(cursor: string, tag: string, types: readonly KeyType[], argument: string): Key {
  const foreign = badInput(`${argument} is no cursor of this list in this order; take one from its edges or pageInfo.`);
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

/** Whether a value can stand in a place: another one would compare differently in each store. */
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
