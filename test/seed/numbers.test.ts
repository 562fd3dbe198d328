import fc from 'fast-check';
import { parseNumber } from '../../src/seed/numbers.js';

/** The parsed number in one line: comparator, value or range, unit, nature. */
function read(raw: string): string | undefined {
  const number = parseNumber(raw);
  if (!number) return undefined;
  const { value, min, max, unit, comparator, nature } = number;
  return [comparator, value ?? `${min}..${max}`, unit, nature].filter((part) => part !== undefined).join(' ');
}

describe('parses a number as printed', () => {
  it.each([
    // Arabic digits, thousands and fractions
    ['9 次', 'EQ 9 次'],
    ['0', 'EQ 0'],
    ['13,000 家', 'EQ 13000 家'],
    ['1,234,567.5', 'EQ 1234567.5'],
    ['13.69%', 'EQ 13.69 %'],
    // white space and line breaks inside
    ['34\n 个', 'EQ 34 个'],
    ['1.04', 'EQ 1.04'],
    // Chinese digits
    ['六名', 'EQ 6 名'],
    ['两百', 'EQ 200'],
    ['十', 'EQ 10'],
    ['十五', 'EQ 15'],
    ['二十', 'EQ 20'],
    ['三十六个', 'EQ 36 个'],
    ['一百零五', 'EQ 105'],
    ['一百一十', 'EQ 110'],
    ['一千五百', 'EQ 1500'],
    ['两千零一十', 'EQ 2010'],
    ['零', 'EQ 0'],
    ['二〇二一年', 'EQ 2021 年'],
    // scales, in decimal arithmetic
    ['15.34 亿元', 'EQ 1534000000 元'],
    ['0.1 万亿元', 'EQ 100000000000 元'],
    ['1.1 万', 'EQ 11000'],
    ['十二万', 'EQ 120000'],
    ['一百零五万人', 'EQ 1050000 人'],
    ['3 千家', 'EQ 3000 家'],
    // what only looks like a scale
    ['10 千瓦时', 'EQ 10 千瓦时'],
    ['5 千克', 'EQ 5 千克'],
    ['5 百分点', 'EQ 5 百分点'],
    ['100 万千瓦时', 'EQ 1000000 千瓦时'],
    ['5 大', 'EQ 5'],
  ])('%s is %s', (raw, expected) => {
    expect(read(raw)).toBe(expected);
  });
});

describe('derives the comparator from words before and after a number', () => {
  it.each([
    ['超过 10万起', 'GT 100000 起'],
    ['超 8 万人次', 'GT 80000 人次'],
    ['2,000余个', 'GT 2000 个'],
    ['五百余人', 'GT 500 人'],
    ['十多家', 'GT 10 家'],
    ['10 余万人', 'GT 100000 人'],
    ['三百多万', 'GT 3000000'],
    ['1.5 亿余元', 'GT 150000000 元'],
    ['三年多', 'GT 3 年'],
    ['20 年余', 'GT 20 年'],
    ['90%以上', 'GTE 90 %'],
    ['三年及以上', 'GTE 3 年'],
    ['不少于 3 人', 'GTE 3 人'],
    ['不低于 95%', 'GTE 95 %'],
    ['至少 2 次', 'GTE 2 次'],
    ['一小时内', 'LTE 1 小时'],
    ['3 日以内', 'LTE 3 日'],
    ['24 小时之内', 'LTE 24 小时'],
    ['不超过 5%', 'LTE 5 %'],
    ['30 岁以下', 'LTE 30 岁'],
    ['超过 3 年以上', 'GT 3 年'],
    ['100 余人以上', 'GT 100 人'],
    ['近 800 组', 'APPROX 800 组'],
    ['近千人', 'APPROX 1000 人'],
    ['约 30%', 'APPROX 30 %'],
    ['10 天左右', 'APPROX 10 天'],
    ['上百家', 'APPROX 100 家'],
    ['百起', 'APPROX 100 起'],
    ['千万元', 'APPROX 10000000 元'],
    ['超百家', 'GT 100 家'],
    ['百余家', 'GT 100 家'],
    ['最低可降至 1.04', 'GTE 1.04 CAPABILITY'],
    ['最高可达 95%', 'LTE 95 % CAPABILITY'],
  ])('%s is %s', (raw, expected) => {
    expect(read(raw)).toBe(expected);
  });
});

describe('parses a range to a minimum and a maximum without a value', () => {
  it.each([
    ['3-5 天', 'EQ 3..5 天'],
    ['3–5 天', 'EQ 3..5 天'],
    ['3～5 天', 'EQ 3..5 天'],
    ['10 至 20%', 'EQ 10..20 %'],
    ['三至五天', 'EQ 3..5 天'],
    ['1.5-2 万人', 'EQ 15000..20000 人'],
    ['约 3-5 天', 'APPROX 3..5 天'],
  ])('%s is %s', (raw, expected) => {
    expect(read(raw)).toBe(expected);
  });
});

it('leaves a missing scale or unit missing', () => {
  expect(parseNumber('99.3')).toEqual({ value: 99.3, comparator: 'EQ' });
  expect(parseNumber('15.34 亿')).toEqual({ value: 1534000000, comparator: 'EQ' });
});

describe('returns undefined for words that are not a plain number', () => {
  it.each([
    ['多', 'no number'],
    ['数百', 'an unknown number of hundreds'],
    ['几十', 'an unknown number of tens'],
    ['7*24*365', 'a product'],
    ['1 对 1', 'a ratio'],
    ['1/3', 'a fraction'],
    ['三分之一', 'a fraction in words'],
    ['百分之三十', 'a percentage in words'],
    ['三点五', 'a decimal in words'],
    ['一半', 'a half'],
    ['三个半小时', 'a number and a half'],
    ['一亿二千万', 'two scales'],
    ['三万五千', 'two scales'],
    ['三千五', 'short for 3500'],
    ['五六百', 'five or six hundred'],
    ['三五个', 'three or five'],
    ['一个多月', 'more than one month'],
    ['3 项一等奖', 'two numbers'],
    ['10%-20%', 'a range with its unit twice'],
    ['5-3', 'a range upside down'],
    ['2021-12', 'a month'],
    ['400-810-0466', 'a telephone number'],
    ['5.6.7', 'a version'],
    ['1,00', 'no thousands'],
    ['1e5', 'an exponent'],
    ['第 3', 'an ordinal'],
    ['', 'nothing'],
  ])('%s, %s', (raw) => {
    expect(parseNumber(raw)).toBeUndefined();
  });
});

it('reads every whole number below ten thousand in Chinese', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (number) => {
      expect(read(`${inChinese(number)}家`)).toBe(`EQ ${number} 家`);
    }),
    { numRuns: 500 },
  );
});

it('scales a decimal without the errors of binary fractions', () => {
  const scales = { 万: 4, 亿: 8, 万亿: 12 };
  const decimal = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 99 }));
  fc.assert(
    fc.property(decimal, fc.constantFrom('万', '亿', '万亿'), ([whole, hundredths], scale) => {
      const places = scales[scale as keyof typeof scales];
      const exact = (BigInt(whole) * 100n + BigInt(hundredths)) * 10n ** BigInt(places - 2);
      expect(parseNumber(`${whole}.${String(hundredths).padStart(2, '0')} ${scale}元`)?.value).toBe(Number(exact));
    }),
  );
});

function inChinese(number: number): string {
  const digits = [...String(number)].map(Number);
  let words = '';
  let skipped = false;
  digits.forEach((digit, i) => {
    if (digit === 0) {
      skipped = true;
      return;
    }
    if (skipped && words) words += '零';
    skipped = false;
    words += '零一二三四五六七八九'.charAt(digit) + ['', '十', '百', '千'][digits.length - 1 - i];
  });
  return words;
}
