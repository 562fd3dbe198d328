import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Optional, Required } from '../model/property.js';
import { date, decimal, enumeration, flag, text, type ValueOf } from '../model/value-type.js';

export const Comparator = enumeration('Comparator', 'How the true value stands to the number given.', {
  EQ: { labels: { en: 'Equal to', zh: '等于' }, meaning: 'Equal to it.' },
  GT: { labels: { en: 'More than', zh: '多于' }, meaning: 'More than it: 超, 余, 多.' },
  GTE: { labels: { en: 'At least', zh: '不少于' }, meaning: 'It or more: 以上.' },
  LT: { labels: { en: 'Less than', zh: '少于' }, meaning: 'Less than it.' },
  LTE: { labels: { en: 'At most', zh: '不多于' }, meaning: 'It or less: 内.' },
  APPROX: { labels: { en: 'About', zh: '约' }, meaning: 'About it: 近, 上百.' },
});
export type Comparator = ValueOf<typeof Comparator>;

export const ObservationNature = enumeration('ObservationNature', 'What an observation’s number is.', {
  ACTUAL: { labels: { en: 'Actual', zh: '实际值' }, meaning: 'What was measured or counted.' },
  TARGET: { labels: { en: 'Target', zh: '目标值' }, meaning: 'What is aimed at or promised.' },
  CAPABILITY: { labels: { en: 'Capability', zh: '能力' }, meaning: 'What is possible, not what was measured.' },
});
export type ObservationNature = ValueOf<typeof ObservationNature>;

export const PeriodBasis = enumeration('PeriodBasis', 'Where an observation’s time comes from.', {
  STATED: { labels: { en: 'Stated', zh: '报告明言' }, meaning: 'The sentence or its context gives it.' },
  REPORT_PERIOD: { labels: { en: 'Report period', zh: '报告期' }, meaning: 'Undated: the period of the report.' },
  REPORT_DATE: { labels: { en: 'Report date', zh: '报告日' }, meaning: '目前, 截至目前: the date of the report.' },
});
export type PeriodBasis = ValueOf<typeof PeriodBasis>;

@Kind({
  plural: 'observations',
  labels: { en: 'Observation', zh: '数值' },
  description: 'One value of one metric, as written and as data.',
  colour: '#3f62a8',
  shape: 'triangle',
})
export class Observation extends Entity {
  @Required(text, {
    labels: { en: 'Raw', zh: '原文' },
    description: 'The words in the report.',
  })
  raw!: string;

  @Optional(decimal, {
    labels: { en: 'Value', zh: '数值' },
    description: 'The number, scaled as the words say; null where the words are no plain number.',
  })
  value?: number;

  @Optional(decimal, {
    labels: { en: 'Min', zh: '下限' },
    description: 'The lower end of a range.',
  })
  min?: number;

  @Optional(decimal, {
    labels: { en: 'Max', zh: '上限' },
    description: 'The upper end of a range.',
  })
  max?: number;

  @Optional(text, {
    labels: { en: 'Unit', zh: '单位' },
    description: 'The unit as written; null where the report gives none. Never guessed.',
  })
  unit?: string;

  @Optional(Comparator, {
    labels: { en: 'Comparator', zh: '比较' },
    description: 'How the true value stands to the number given.',
  })
  comparator?: Comparator;

  @Required(ObservationNature, {
    labels: { en: 'Nature', zh: '性质' },
    description: 'Measured, aimed at, or possible.',
  })
  nature!: ObservationNature;

  @Optional(date, {
    labels: { en: 'Start date', zh: '开始日期' },
    description: 'The first day it speaks of.',
  })
  startDate?: string;

  @Optional(date, {
    labels: { en: 'End date', zh: '结束日期' },
    description: 'The last day it speaks of.',
  })
  endDate?: string;

  @Required(PeriodBasis, {
    labels: { en: 'Period basis', zh: '期间依据' },
    description: 'Whether the report gives the time or it follows from the report’s own.',
  })
  periodBasis!: PeriodBasis;

  @Required(flag, {
    labels: { en: 'Derived', zh: '计算得出' },
    description: 'Whether it was computed from others rather than read.',
  })
  derived!: boolean;
}
