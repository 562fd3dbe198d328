import canonicalizeModule from 'canonicalize';

// The type declarations describe a default export, but the CommonJS module is the function itself.
const canonicalize = canonicalizeModule as unknown as (value: unknown) => string | undefined;

/** Returns a value as canonical JSON (RFC 8785): equal values give equal bytes. */
export function canonicalJson(value: unknown): string {
  const json = canonicalize(value);
  if (json === undefined) throw new Error('Not a JSON value.');
  return json;
}
