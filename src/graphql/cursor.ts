import { createHash } from 'node:crypto';
import { badInput } from '../errors.js';
import type { Key } from '../query/page.js';

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
 * @param length how many values the place has
 * @throws ApiError BAD_USER_INPUT where it is none of this list with this order
 */
export function decodeCursor(cursor: string, tag: string, length: number, argument: string): Key {
  const foreign = badInput(`${argument} is no cursor of this list in this order; take one from its edges or pageInfo.`);
  let decoded: unknown;
  try {
    decoded = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw foreign;
  }
  if (!Array.isArray(decoded) || decoded[0] !== tag || decoded.length !== length + 1) throw foreign;
  const key: unknown[] = decoded.slice(1);
  if (!key.every((value) => value === null || ['string', 'number', 'boolean'].includes(typeof value))) throw foreign;
  return key as Key;
}
