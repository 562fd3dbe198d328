/** A section's heading in a reader's language. */
import type { Language } from './language.ts';
import { REPORT_LANGUAGE } from './report-language.ts';

interface Headed {
  readonly name: string;
  readonly nameEn: string | null;
  /** As printed: 第一节, 一 or 1. */
  readonly number: string | null;
}

/** With its number: in the report's language as it is printed there, otherwise as English numbers sections. */
export function sectionName({ name, nameEn, number }: Headed, language: Language): string {
  if (number === null) return language === REPORT_LANGUAGE ? name : (nameEn ?? name);
  const [, chapter] = /^第(.+)[节章]$/.exec(number) ?? [];
  if (language !== REPORT_LANGUAGE) {
    const counted = chapter
      ? `Section ${readNumeral(chapter) ?? chapter}:`
      : `${roman(readNumeral(number)) ?? number}.`;
    return `${counted} ${nameEn ?? name}`;
  }
  if (chapter) return `${number} ${name}`;
  return readNumeral(number) === null ? `${number}. ${name}` : `${number}、${name}`;
}

const DIGITS = '一二三四五六七八九';

/** 一 to 九十九; null for what is none of them. */
function readNumeral(words: string): number | null {
  const [, ten, digit = ''] = /^(?:([二三四五六七八九]?十)?([一二三四五六七八九])?)$/.exec(words) ?? [];
  if (words === '' || (ten === undefined && digit === '')) return null;
  const tens = ten === undefined ? 0 : ten.length === 1 ? 1 : DIGITS.indexOf(ten.charAt(0)) + 1;
  return tens * 10 + (digit ? DIGITS.indexOf(digit) + 1 : 0);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number | null): string | null {
  if (number === null) return null;
  let [left, signs] = [number, ''];
  for (const [value, sign] of ROMAN) for (; left >= value; left -= value) signs += sign;
  return signs;
}
