/** One key to order by; missing values are last in both directions. */
export interface OrderTerm {
  /** `name`, `nameEn`, `kind` or one of the kind's own properties. */
  readonly property: string;
  readonly descending: boolean;
}

const LAST_PLAIN = 0xd7ff;

/**
 * A string that orders by UTF-16 unit as `value` orders by code point, so that every store and every comparison of
 * strings agrees. For text without characters above U+D7FE it is the text itself.
 */
export function sortKey(value: string): string {
  let plain = true;
  for (let i = 0; i < value.length; i++) if (value.charCodeAt(i) >= LAST_PLAIN) plain = false;
  if (plain) return value;
  let key = '';
  for (const character of value) {
    const point = character.codePointAt(0) as number;
    if (point < LAST_PLAIN) key += character;
    // 21 bits in two units, both below the surrogates and above the controls.
    else key += String.fromCharCode(LAST_PLAIN, 0x100 + (point >> 12), 0x100 + (point & 0xfff));
  }
  return key;
}
