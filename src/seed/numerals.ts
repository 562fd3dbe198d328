import type { TextRange } from '../text/text-range.js';

/** A number in Arabic digits with its scale, one in Chinese numerals, or 首 where it counts. */
const NUMERAL = /\d+(?:[.,]\d+)*(?:\s*(?:万亿|[百千万亿]))?|[零〇一二两三四五六七八九十百千万亿]+|首(?=[次个创])/gu;
/** A day, a month or a year. */
const DATE =
  /\d{4}\s*年(?:度)?(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?|\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?|(?:十[一二]?|[一二三四五六七八九])月/gu;

/** Returns every numeral of a text. */
export function numeralsOf(text: string): TextRange[] {
  return matches(NUMERAL, text);
}

/** Returns every date of a text. */
export function datesOf(text: string): TextRange[] {
  return matches(DATE, text);
}

function matches(pattern: RegExp, text: string): TextRange[] {
  return [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}
