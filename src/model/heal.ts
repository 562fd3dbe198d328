const CJK =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303F\\uFF00-\\uFFEF\\u2018-\\u201D\\u2026';
const BETWEEN_CJK = new RegExp(`(?<=[${CJK}])\\s+(?=[${CJK}])`, 'gu');

/** Words as they are quoted: line breaks and white space between CJK characters removed, other white space collapsed. */
export function heal(words: string): string {
  return words.trim().replace(BETWEEN_CJK, '').replace(/\s+/g, ' ');
}
