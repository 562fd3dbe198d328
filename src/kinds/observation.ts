import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Optional, Required } from '../model/property.js';
import { date, decimal, enumeration, flag, text, type ValueOf } from '../model/value-type.js';

export const Comparator = enumeration('Comparator', 'How the true value stands to the number given.', {
  EQ: 'Equal to it.',
  GT: 'More than it: 超, 余, 多.',
  GTE: 'It or more: 以上.',
  LT: 'Less than it.',
  LTE: 'It or less: 内.',
  APPROX: 'About it: 近, 上百.',
});
export type Comparator = ValueOf<typeof Comparator>;

export const ObservationNature = enumeration('ObservationNature', 'What an observation’s number is.', {
  ACTUAL: 'What was measured or counted.',
  TARGET: 'What is aimed at or promised.',
  CAPABILITY: 'What is possible, not what was measured.',
});
export type ObservationNature = ValueOf<typeof ObservationNature>;

export const PeriodBasis = enumeration('PeriodBasis', 'Where an observation’s time comes from.', {
  STATED: 'The sentence or its context gives it.',
  REPORT_PERIOD: 'Undated: the period of the report.',
  REPORT_DATE: '目前, 截至目前: the date of the report.',
});
export type PeriodBasis = ValueOf<typeof PeriodBasis>;

@Kind('observations', 'One value of one metric, as written and as data.')
export class Observation extends Entity {
  @Required(text, 'The words in the report.')
  raw!: string;

  @Optional(decimal, 'The number, scaled as the words say; null where the words are no plain number.')
  value?: number;

  @Optional(decimal, 'The lower end of a range.')
  min?: number;

  @Optional(decimal, 'The upper end of a range.')
  max?: number;

  @Optional(text, 'The unit as written; null where the report gives none. Never guessed.')
  unit?: string;

  @Optional(Comparator, 'How the true value stands to the number given.')
  comparator?: Comparator;

  @Required(ObservationNature, 'Measured, aimed at, or possible.')
  nature!: ObservationNature;

  @Optional(date, 'The first day it speaks of.')
  startDate?: string;

  @Optional(date, 'The last day it speaks of.')
  endDate?: string;

  @Required(PeriodBasis, 'Whether the report gives the time or it follows from the report’s own.')
  periodBasis!: PeriodBasis;

  @Required(flag, 'Whether it was computed from others rather than read.')
  derived!: boolean;
}
