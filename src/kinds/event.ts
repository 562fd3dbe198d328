import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Optional } from '../model/property.js';
import { date, enumeration, type ValueOf } from '../model/value-type.js';

export const DatePrecision = enumeration('DatePrecision', 'How exactly a date is known.', {
  DAY: { labels: { en: 'Day', zh: '精确到日' }, meaning: 'To the day.' },
  MONTH: { labels: { en: 'Month', zh: '精确到月' }, meaning: 'To the month; the dates are its first and last day.' },
  YEAR: { labels: { en: 'Year', zh: '精确到年' }, meaning: 'To the year; the dates are its first and last day.' },
});
export type DatePrecision = ValueOf<typeof DatePrecision>;

@Kind({
  plural: 'events',
  labels: { en: 'Event', zh: '事件' },
  description: 'Something that happened at a time.',
  colour: '#3f7f8f',
  shape: 'circle',
})
export class Event extends Entity {
  @Optional(date, {
    labels: { en: 'Start date', zh: '开始日期' },
    description: 'The first day.',
  })
  startDate?: string;

  @Optional(date, {
    labels: { en: 'End date', zh: '结束日期' },
    description: 'The last day.',
  })
  endDate?: string;

  @Optional(DatePrecision, {
    labels: { en: 'Date precision', zh: '日期精度' },
    description: 'How exactly the report dates it.',
  })
  datePrecision?: DatePrecision;
}
