import { isTime, parsePeriod, readTime } from '../../src/seed/period.js';

/** The period in one line. */
function read(when: string): string | undefined {
  const period = parsePeriod(when);
  return period && `${period.startDate} ${period.endDate} ${period.precision}`;
}

describe('parses a period to its first and last day', () => {
  it.each([
    ['2021', '2021-01-01 2021-12-31 YEAR'],
    ['2021-12', '2021-12-01 2021-12-31 MONTH'],
    ['2021-02', '2021-02-01 2021-02-28 MONTH'],
    ['2020-02', '2020-02-01 2020-02-29 MONTH'],
    ['2021-12-31', '2021-12-31 2021-12-31 DAY'],
    ['2020-02-29', '2020-02-29 2020-02-29 DAY'],
    ['2021-01-01/2021-12-31', '2021-01-01 2021-12-31 DAY'],
    ['2021-03/2021-05', '2021-03-01 2021-05-31 MONTH'],
    ['2019/2021', '2019-01-01 2021-12-31 YEAR'],
    ['2021-05-04/2021-05-04', '2021-05-04 2021-05-04 DAY'],
  ])('%s is %s', (when, expected) => {
    expect(read(when)).toBe(expected);
  });
});

describe('returns undefined for an invalid period', () => {
  it.each([
    '',
    '去年',
    '21',
    '2021-1',
    '2021-13',
    '2021-00',
    '2021-02-30',
    '2021-02-29',
    '2021-04-31',
    '2021-12-32',
    '2021/12/31',
    '2021-12-31/2021-01-01',
    '2021/',
    '/2021',
    '2021-12-31T00:00',
    ' 2021',
  ])('“%s”', (when) => {
    expect(parsePeriod(when)).toBeUndefined();
  });
});

it('reads report-date as the day of the report, and not-dated as no day', () => {
  expect(readTime('report-date', '2022-04-13')).toMatchObject({ startDate: '2022-04-13', endDate: '2022-04-13' });
  expect(readTime('2021', '2022-04-13')).toMatchObject({ startDate: '2021-01-01' });
  expect(readTime('not-dated', '2022-04-13')).toBeUndefined();
  expect(['report-date', 'not-dated', '2021', 'soon'].map(isTime)).toEqual([true, true, true, false]);
});
