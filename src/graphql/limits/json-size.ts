/** Returns the number of UTF-8 bytes of `JSON.stringify` for a leaf value or a list of leaf values. */
export function jsonSize(value: unknown): number {
  switch (typeof value) {
    case 'string':
      return stringSize(value);
    case 'number':
      return Number.isFinite(value) ? String(value).length : 4;
    case 'boolean':
      return value ? 4 : 5;
    default:
      return Array.isArray(value)
        ? listSize(value.length) + value.reduce((sum: number, item) => sum + jsonSize(item), 0)
        : 4;
  }
}

/** Returns the number of bytes of the brackets and commas of a list. */
export function listSize(length: number): number {
  return length === 0 ? 2 : length + 1;
}

function stringSize(text: string): number {
  let bytes = text.length + 2;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      if (unit < 0x20) bytes += isShort(unit) ? 1 : 5;
      else if (unit === 0x22 || unit === 0x5c) bytes++;
    } else if (unit < 0x800) bytes++;
    else if (unit < 0xd800 || unit > 0xdfff) bytes += 2;
    else if (unit < 0xdc00 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      // A surrogate pair is two code units and four bytes.
      bytes += 2;
      i++;
    } else bytes += 5;
  }
  return bytes;
}

/** Whether a control character has a two-character escape, such as \n. */
function isShort(unit: number): boolean {
  return (unit >= 0x08 && unit <= 0x0a) || unit === 0x0c || unit === 0x0d;
}
