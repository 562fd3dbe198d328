import type { Labels } from './labels.js';

/** What a key of a statement's qualifiers means. */
export interface QualifierDeclaration {
  readonly labels: Labels;
  /** As people read it in the schema. */
  readonly meaning: string;
  /** Whether its labels say all, so that its value is not shown. Default: false. */
  readonly flag?: boolean;
  /** Labels of the values that are no words of the report. */
  readonly values?: Readonly<Record<string, Labels>>;
}

/** Qualifiers that any statement may carry. */
export const COMMON_QUALIFIERS = {
  open: {
    labels: { en: 'the report’s list goes on (等)', zh: '报告的列举未尽（等）' },
    meaning: 'The report’s list goes on: it ends in 等.',
    flag: true,
  },
  collective: {
    labels: { en: 'said of the group as a whole', zh: '就整体而言，不指每一个' },
    meaning: 'Said of a group as a whole, not of each member.',
    flag: true,
  },
  verb: { labels: { en: 'the report’s verb', zh: '原文动词' }, meaning: 'The report’s own verb.' },
  role: { labels: { en: 'part played', zh: '作用' }, meaning: 'The part the object plays.' },
  raw: { labels: { en: 'as written', zh: '原文' }, meaning: 'The words in the report.' },
  stage: { labels: { en: 'at the stage of', zh: '阶段' }, meaning: 'The stage at which it holds.' },
  when: { labels: { en: 'when', zh: '时间' }, meaning: 'When it holds, where the sentence says so.' },
  scope: { labels: { en: 'scope', zh: '范围' }, meaning: 'How far it reaches, where the sentence says so.' },
  aspect: { labels: { en: 'aspect', zh: '方面' }, meaning: 'Which side of the object is meant.' },
  frequency: { labels: { en: 'how often', zh: '频率' }, meaning: 'How often, in the report’s words.' },
  office: { labels: { en: 'office', zh: '职务' }, meaning: 'The office or part held in it.' },
  through: { labels: { en: 'by means of', zh: '途径' }, meaning: 'The means, in the report’s words.' },
  status: {
    labels: { en: 'how far it has come', zh: '进展' },
    meaning: 'How far it has come, in the report’s words.',
    values: { IN_PROGRESS: { en: 'in progress', zh: '推进中' } },
  },
  reach: {
    labels: { en: 'how the sentence joins them', zh: '句中关联' },
    meaning: 'coordinated where an adverbial reaches the predicate across a comma, as two independent readers hold.',
    values: { coordinated: { en: 'across a comma, as two readers hold', zh: '跨逗号，两位读者一致认定' } },
  },
} as const satisfies Readonly<Record<string, QualifierDeclaration>>;

/** Qualifiers that the program adds; nobody writes them down. */
export const COMPUTED_QUALIFIERS: Readonly<Record<string, QualifierDeclaration>> = {
  check: {
    labels: { en: 'the numbers beside each other', zh: '数字核对' },
    meaning:
      'What related numbers come to, beside what the report writes: on PART_OF and DERIVED_FROM between observations.',
  },
};
