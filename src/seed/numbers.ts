import { Decimal } from 'decimal.js';
import type { Comparator, ObservationNature } from '../kinds/observation.js';
import { removeWhitespace } from '../text/normalize-whitespace.js';

/** A number parsed from the words of a report. */
export interface ParsedNumber {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  readonly comparator: Comparator;
  /** Only if the words themselves state it. */
  readonly nature?: ObservationNature;
}

const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const POWERS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const SCALES: Record<string, string> = { 百: '100', 千: '1000', 万: '10000', 亿: '100000000', 万亿: '1000000000000' };

/** Words before a number, longest first, with the comparator that they imply. */
const BEFORE: readonly (readonly [string, Comparator, ObservationNature?])[] = [
  ['最低可降至', 'GTE', 'CAPABILITY'],
  ['最高可达', 'LTE', 'CAPABILITY'],
  ['不超过', 'LTE'],
  ['不少于', 'GTE'],
  ['不低于', 'GTE'],
  ['超过', 'GT'],
  ['至少', 'GTE'],
  ['超', 'GT'],
  ['近', 'APPROX'],
  ['约', 'APPROX'],
  ['上', 'APPROX'],
];
/** Words after the unit, with the comparator that they imply. */
const AFTER: readonly (readonly [string, Comparator])[] = [
  ['及以上', 'GTE'],
  ['以上', 'GTE'],
  ['以内', 'LTE'],
  ['之内', 'LTE'],
  ['以下', 'LTE'],
  ['左右', 'APPROX'],
  ['内', 'LTE'],
  ['余', 'GT'],
  ['多', 'GT'],
];

const ARABIC = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const DIGIT = '[一二两三四五六七八九]';
const TENS = `${DIGIT}?十${DIGIT}?`;
const HUNDREDS = `${DIGIT}?百(?:零${DIGIT}|${TENS})?`;
const THOUSANDS = `${DIGIT}?千(?:零(?:${TENS}|${DIGIT})|${HUNDREDS})?`;
/** A number in full, a year digit by digit, or one digit. */
const CHINESE = `${THOUSANDS}|${HUNDREDS}|${TENS}|[〇零一二三四五六七八九]{4}|[〇零]|${DIGIT}`;
/** A scale. In 千瓦时 and 百分点 the character belongs to the unit. */
const SCALE = '万亿|[万亿]|百(?!分)|千(?![瓦克米])';
const NUMBER = new RegExp(
  `^(${ARABIC}|${CHINESE})(?:[-–—~～至](${ARABIC}|${CHINESE}))?([余多])?(${SCALE})?([余多])?(.*)$`,
  'u',
);
/** Characters in a unit that show that the number is longer, as in 三分之一, 7*24 or 一半. */
const UNREAD = /^[*×/：:]|^个?半(?!导)|[\d零〇一二两三四五六七八九十余多]/;

/**
 * Parses a number as printed, such as 超过 10万起. A missing scale or unit stays missing.
 *
 * @returns undefined if the words are not a plain number
 */
export function parseNumber(raw: string): ParsedNumber | undefined {
  let words = removeWhitespace(raw);
  let comparator: Comparator = 'EQ';
  let nature: ObservationNature | undefined;
  const before = BEFORE.find(([prefix]) => words.startsWith(prefix));
  if (before) {
    comparator = before[1];
    nature = before[2];
    words = words.slice(before[0].length);
  }
  const match = NUMBER.exec(words);
  if (!match) return undefined;
  const [, first = '', last, moreBefore, scale, more, rest = ''] = match;
  // A bare 百 or 千 (百起) means about a hundred or a thousand.
  if (/^[百千]/.test(first) && comparator === 'EQ') comparator = 'APPROX';
  if (moreBefore || more) comparator = 'GT';
  const after = AFTER.find(([suffix]) => rest.endsWith(suffix));
  if (after && comparator === 'EQ') comparator = after[1];
  const unit = after ? rest.slice(0, -after[0].length) : rest;
  if (UNREAD.test(unit)) return undefined;
  const factor = new Decimal(scale ? (SCALES[scale] as string) : 1);
  const scaled = (digits: string): number => plain(digits).times(factor).toNumber();
  // 大 in 5 大基地 is not a unit.
  const common = { comparator, ...(unit && unit !== '大' ? { unit } : {}), ...(nature ? { nature } : {}) };
  if (last === undefined) return { value: scaled(first), ...common };
  const [min, max] = [scaled(first), scaled(last)];
  return min < max ? { min, max, ...common } : undefined;
}

function plain(digits: string): Decimal {
  if (/^\d/.test(digits)) return new Decimal(digits.replaceAll(',', ''));
  let total = 0;
  let digit: number | undefined;
  for (const character of digits) {
    const power = POWERS[character];
    if (power) {
      total += (digit ?? 1) * power;
      digit = undefined;
    } else digit = (digit ?? 0) * 10 + (DIGITS[character] ?? 0);
  }
  return new Decimal(total + (digit ?? 0));
}
