const CJK =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3001-\\u303F\\uFF00-\\uFFEF\\u2018-\\u201D\\u2026';
const BETWEEN_CJK = new RegExp(`(?<=[${CJK}])\\s+(?=[${CJK}])`, 'gu');
const ENDS_IN_CJK = new RegExp(`[${CJK}]$`, 'u');
const BEGINS_WITH_CJK = new RegExp(`^[${CJK}]`, 'u');

/**
 * Removes the line breaks of a printed page: white space at the ends and between CJK characters is removed, other white
 * space becomes one space.
 */
export function normalizeWhitespace(text: string): string {
  return text.trim().replace(BETWEEN_CJK, '').replace(/\s+/g, ' ');
}

/** What {@link normalizeWhitespace} makes of white space between two texts, each of which has a character. */
export function normalizedSpace(before: string, after: string): '' | ' ' {
  return ENDS_IN_CJK.test(before) && BEGINS_WITH_CJK.test(after) ? '' : ' ';
}

/** Removes all white space. */
export function removeWhitespace(text: string): string {
  return text.replace(/\s+/g, '');
}
