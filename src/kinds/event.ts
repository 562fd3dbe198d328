import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Optional } from '../model/property.js';
import { date, enumeration, type ValueOf } from '../model/value-type.js';

export const DatePrecision = enumeration('DatePrecision', 'How exactly a date is known.', {
  DAY: 'To the day.',
  MONTH: 'To the month; the dates are its first and last day.',
  YEAR: 'To the year; the dates are its first and last day.',
});
export type DatePrecision = ValueOf<typeof DatePrecision>;

@Kind('events', 'Something that happened at a time.')
export class Event extends Entity {
  @Optional(date, 'The first day.')
  startDate?: string;

  @Optional(date, 'The last day.')
  endDate?: string;

  @Optional(DatePrecision, 'How exactly the report dates it.')
  datePrecision?: DatePrecision;
}
