import type { Labels } from './labels.js';

/** The meaning of a qualifier key of statements. */
export interface QualifierDeclaration {
  readonly labels: Labels;
  /** The description of the key in the schema. */
  readonly meaning: string;
  /** Whether pages show only the label and not the value. Default: false. */
  readonly flag?: boolean;
  /** Labels of values that are not quoted from the report. */
  readonly values?: Readonly<Record<string, Labels>>;
}

/** Qualifiers that any statement can have. */
export const COMMON_QUALIFIERS = {
  open: {
    labels: { en: 'the report’s list goes on (等)', zh: '报告的列举未尽（等）' },
    meaning: 'The list in the report is not exhaustive: it ends in 等.',
    flag: true,
  },
  collective: {
    labels: { en: 'said of the group as a whole', zh: '就整体而言，不指每一个' },
    meaning: 'The statement is about a group as a whole, not about each member.',
    flag: true,
  },
  verb: { labels: { en: 'the report’s verb', zh: '原文动词' }, meaning: 'Verb of the report.' },
  role: { labels: { en: 'part played', zh: '作用' }, meaning: 'Role of the object.' },
  raw: { labels: { en: 'as written', zh: '原文' }, meaning: 'Wording of the report.' },
  stage: { labels: { en: 'at the stage of', zh: '阶段' }, meaning: 'Stage at which the statement holds.' },
  when: {
    labels: { en: 'when', zh: '时间' },
    meaning: 'Time at which the statement holds, if the sentence gives one.',
  },
  scope: { labels: { en: 'scope', zh: '范围' }, meaning: 'Scope of the statement, if the sentence gives one.' },
  aspect: { labels: { en: 'aspect', zh: '方面' }, meaning: 'Aspect of the object that is meant.' },
  frequency: { labels: { en: 'how often', zh: '频率' }, meaning: 'Frequency, in the words of the report.' },
  office: { labels: { en: 'office', zh: '职务' }, meaning: 'Office or position that is held in the object.' },
  through: { labels: { en: 'by means of', zh: '途径' }, meaning: 'Means, in the words of the report.' },
  status: {
    labels: { en: 'how far it has come', zh: '进展' },
    meaning: 'Progress, in the words of the report.',
    values: { IN_PROGRESS: { en: 'in progress', zh: '推进中' } },
  },
  reach: {
    labels: { en: 'how the sentence joins them', zh: '句中关联' },
    meaning:
      'coordinated if an adverbial modifies the predicate across a comma, as confirmed by two independent readers.',
    values: { coordinated: { en: 'across a comma, as two readers hold', zh: '跨逗号，两位读者一致认定' } },
  },
} as const satisfies Readonly<Record<string, QualifierDeclaration>>;

/** Qualifiers that the program computes. They cannot be written in the seed. */
export const COMPUTED_QUALIFIERS: Readonly<Record<string, QualifierDeclaration>> = {
  check: {
    labels: { en: 'the numbers beside each other', zh: '数字核对' },
    meaning:
      'Comparison of the result computed from related numbers with the number in the report, for PART_OF and DERIVED_FROM between observations.',
  },
};
