/** A sort key. Missing values are last in both directions. */
export interface OrderTerm {
  /** `id`, `name`, `nameEn`, `kind` or one of the kind's own properties. */
  readonly property: string;
  readonly descending: boolean;
}

const LAST_PLAIN = 0xd7ff;

/**
 * Returns a string whose order by UTF-16 code unit is the order of `value` by code point, so that all stores and string
 * comparisons agree. Text without characters above U+D7FE is returned unchanged.
 */
export function sortKey(value: string): string {
  let plain = true;
  for (let i = 0; i < value.length; i++) if (value.charCodeAt(i) >= LAST_PLAIN) plain = false;
  if (plain) return value;
  let key = '';
  for (const character of value) {
    const point = character.codePointAt(0) as number;
    if (point < LAST_PLAIN) key += character;
    // 21 bits in two code units, both below the surrogates and above the control characters.
    else key += String.fromCharCode(LAST_PLAIN, 0x100 + (point >> 12), 0x100 + (point & 0xfff));
  }
  return key;
}
