import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Optional } from '../model/property.js';
import { date, enumeration, type ValueOf } from '../model/value-type.js';

export const DatePrecision = enumeration('DatePrecision', 'Precision of a date.', {
  DAY: { labels: { en: 'Day', zh: '精确到日' }, meaning: 'The day is known.' },
  MONTH: {
    labels: { en: 'Month', zh: '精确到月' },
    meaning: 'The month is known. The dates are its first and last day.',
  },
  YEAR: { labels: { en: 'Year', zh: '精确到年' }, meaning: 'The year is known. The dates are its first and last day.' },
});
export type DatePrecision = ValueOf<typeof DatePrecision>;

@Kind({
  plural: 'events',
  labels: { en: 'Event', zh: '事件' },
  description: 'Something that happened at a particular time.',
  colour: '#3f7f8f',
  shape: 'circle',
})
export class Event extends Entity {
  @Optional(date, {
    labels: { en: 'Start date', zh: '开始日期' },
    description: 'First day of the event. Null if the report gives no date.',
  })
  startDate?: string;

  @Optional(date, {
    labels: { en: 'End date', zh: '结束日期' },
    description: 'Last day of the event. Null if the report gives no date.',
  })
  endDate?: string;

  @Optional(DatePrecision, {
    labels: { en: 'Date precision', zh: '日期精度' },
    description: 'Precision of the dates. Null if the report gives no date.',
  })
  datePrecision?: DatePrecision;
}
