import canonicalizeModule from 'canonicalize';

// Its type declarations describe a default export; as a CommonJS module it is the function itself.
const canonicalize = canonicalizeModule as unknown as (value: unknown) => string | undefined;

/** A value as canonical JSON (RFC 8785): the same value gives the same bytes. */
export function canonicalJson(value: unknown): string {
  const json = canonicalize(value);
  if (json === undefined) throw new Error('Not a JSON value.');
  return json;
}
