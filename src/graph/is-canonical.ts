/** Canonical JSON escapes no surrogate but a lone one, which is no character. */
const LONE_SURROGATE = /(?<!\\)(?:\\\\)*\\ud[89a-f]/;

/**
 * Whether JSON is canonical (RFC 8785). Writing the value natively and checking the order of its keys takes a fraction of the
 * time of writing it as canonical JSON. No object may have an integer as a key: JavaScript does not keep the order of those.
 *
 * @param value what the JSON was parsed to
 */
export function isCanonical(json: string, value: unknown): boolean {
  return JSON.stringify(value) === json && hasSortedKeys(value) && !LONE_SURROGATE.test(json);
}

/** Whether the keys of an object and of all objects within it are sorted by UTF-16 code unit. */
function hasSortedKeys(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(hasSortedKeys);
  let last = '';
  for (const [key, inner] of Object.entries(value)) {
    if (key < last || !hasSortedKeys(inner)) return false;
    last = key;
  }
  return true;
}
