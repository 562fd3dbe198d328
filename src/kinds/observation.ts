import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Optional, Required } from '../model/property.js';
import { date, decimal, enumeration, flag, text, type ValueOf } from '../model/value-type.js';

export const Comparator = enumeration('Comparator', 'How the true value compares with the number given.', {
  EQ: { labels: { en: 'Equal to', zh: '等于' }, meaning: 'Equal to the number.' },
  GT: { labels: { en: 'More than', zh: '多于' }, meaning: 'Greater than the number: 超, 余, 多.' },
  GTE: { labels: { en: 'At least', zh: '不少于' }, meaning: 'Greater than or equal to the number: 以上.' },
  LT: { labels: { en: 'Less than', zh: '少于' }, meaning: 'Less than the number.' },
  LTE: { labels: { en: 'At most', zh: '不多于' }, meaning: 'Less than or equal to the number: 内.' },
  APPROX: { labels: { en: 'About', zh: '约' }, meaning: 'Approximately equal to the number: 近, 上百.' },
});
export type Comparator = ValueOf<typeof Comparator>;

export const ObservationNature = enumeration('ObservationNature', 'Nature of the number of an observation.', {
  ACTUAL: { labels: { en: 'Actual', zh: '实际值' }, meaning: 'Measured or counted.' },
  TARGET: { labels: { en: 'Target', zh: '目标值' }, meaning: 'Aimed at or promised.' },
  CAPABILITY: { labels: { en: 'Capability', zh: '能力' }, meaning: 'Possible, but not measured.' },
});
export type ObservationNature = ValueOf<typeof ObservationNature>;

export const PeriodBasis = enumeration('PeriodBasis', 'Source of the time of an observation.', {
  STATED: { labels: { en: 'Stated', zh: '报告明言' }, meaning: 'The sentence or its context gives the time.' },
  REPORT_PERIOD: {
    labels: { en: 'Report period', zh: '报告期' },
    meaning: 'The observation is undated and has the period of the report.',
  },
  REPORT_DATE: { labels: { en: 'Report date', zh: '报告日' }, meaning: 'The date of the report: 目前, 截至目前.' },
});
export type PeriodBasis = ValueOf<typeof PeriodBasis>;

@Kind({
  plural: 'observations',
  labels: { en: 'Observation', zh: '数值' },
  description: 'A value of a metric, as written in the report and as data.',
  colour: '#3f62a8',
  shape: 'triangle',
})
export class Observation extends Entity {
  @Required(text, {
    labels: { en: 'Raw', zh: '原文' },
    description: 'The value as written in the report.',
  })
  raw!: string;

  @Optional(decimal, {
    labels: { en: 'Value', zh: '数值' },
    description: 'The number, scaled as written. Null if the wording is not a plain number.',
  })
  value?: number;

  @Optional(decimal, {
    labels: { en: 'Min', zh: '下限' },
    description: 'Lower bound of a range. Null if there is none.',
  })
  min?: number;

  @Optional(decimal, {
    labels: { en: 'Max', zh: '上限' },
    description: 'Upper bound of a range. Null if there is none.',
  })
  max?: number;

  @Optional(text, {
    labels: { en: 'Unit', zh: '单位' },
    description: 'Unit as written in the report. Null if the report gives none.',
  })
  unit?: string;

  @Optional(Comparator, {
    labels: { en: 'Comparator', zh: '比较' },
    description: 'How the true value compares with the number given. Null if there is no number.',
  })
  comparator?: Comparator;

  @Required(ObservationNature, {
    labels: { en: 'Nature', zh: '性质' },
    description: 'Whether the number is measured, aimed at or possible.',
  })
  nature!: ObservationNature;

  @Optional(date, {
    labels: { en: 'Start date', zh: '开始日期' },
    description: 'First day of the time that the number refers to. Null if undated.',
  })
  startDate?: string;

  @Optional(date, {
    labels: { en: 'End date', zh: '结束日期' },
    description: 'Last day of the time that the number refers to. Null if undated.',
  })
  endDate?: string;

  @Required(PeriodBasis, {
    labels: { en: 'Period basis', zh: '期间依据' },
    description: 'Whether the time is given by the sentence or is that of the report.',
  })
  periodBasis!: PeriodBasis;

  @Required(flag, {
    labels: { en: 'Derived', zh: '计算得出' },
    description: 'Whether the value was computed from other observations instead of read from the report.',
  })
  derived!: boolean;
}
