import type { DatePrecision } from '../kinds/event.js';

/** A span of days, both included (ISO 8601 calendar dates). */
export interface Period {
  readonly startDate: string;
  readonly endDate: string;
  readonly precision: DatePrecision;
}

/**
 * Parses `2021`, `2021-12`, `2021-12-31` or `2021-01-01/2021-12-31`.
 *
 * @returns undefined if the format differs or the day does not exist
 */
export function parsePeriod(when: string): Period | undefined {
  const [from = '', to, ...more] = when.split('/');
  if (more.length > 0) return undefined;
  const start = one(from);
  if (to === undefined || !start) return start;
  const end = one(to);
  if (!end || end.endDate < start.startDate) return undefined;
  return { startDate: start.startDate, endDate: end.endDate, precision: start.precision };
}

/** A time that the report mentions without a date, such as 冬奥会期间. */
const NOT_DATED = 'not-dated';
/** The day of the report, as in 目前 and 截至目前. */
export const REPORT_DATE = 'report-date';

/** Whether a text is a valid value of `when`. */
export function isTime(when: string): boolean {
  return when === NOT_DATED || when === REPORT_DATE || parsePeriod(when) !== undefined;
}

/** The message for an invalid value of `when`. */
export function invalidTime(when: string): string {
  return `“${when}” is not a date; write 2021, 2021-12, 2021-12-31, a range with /, report-date or not-dated.`;
}

/** Returns the days of a value of `when`; undefined if the report gives no date. */
export function readTime(when: string, reportDate: string): Period | undefined {
  return parsePeriod(when === REPORT_DATE ? reportDate : when);
}

function one(when: string): Period | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(when);
  if (!match) return undefined;
  const [, year, month, day] = match;
  const startDate = `${year}-${month ?? '01'}-${day ?? '01'}`;
  if (!exists(startDate)) return undefined;
  if (day) return { startDate, endDate: startDate, precision: 'DAY' };
  if (!month) return { startDate, endDate: `${year}-12-31`, precision: 'YEAR' };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { startDate, endDate: `${year}-${month}-${last}`, precision: 'MONTH' };
}

function exists(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
