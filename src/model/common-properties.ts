import type { Labels } from './labels.js';
import type { SearchRole } from './property.js';

/** A property that every entity has. */
export interface CommonProperty {
  readonly labels: Labels;
  /** As people read it in the schema. */
  readonly description: string;
  /** Whether search looks at it, and as what. */
  readonly search?: SearchRole;
}

/** The properties that every entity has, by name. */
export const COMMON_PROPERTIES = {
  id: { labels: { en: 'Id', zh: '标识' }, description: 'Readable and stable.' },
  kind: { labels: { en: 'Kind', zh: '种类' }, description: 'What kind of thing it is.' },
  name: { labels: { en: 'Name', zh: '名称' }, description: 'As the report names it.', search: 'name' },
  nameEn: {
    labels: { en: 'English name', zh: '英文名称' },
    description: 'Its name in English, as its field writes it; null where none was given.',
    search: 'name',
  },
  aliases: { labels: { en: 'Aliases', zh: '别名' }, description: 'Other forms the report uses.', search: 'alias' },
  description: {
    labels: { en: 'Description', zh: '说明' },
    description: 'A short note, where the name does not say enough.',
    search: 'text',
  },
  properties: {
    labels: { en: 'Properties', zh: '属性' },
    description:
      'The kind’s own properties that have a value, for tools that do not know the kind; names as in the schema, values as text.',
  },
  evidence: {
    labels: { en: 'Evidence', zh: '原文' },
    description: 'The report’s words that name it, in the order of the text.',
  },
  reports: { labels: { en: 'Reports', zh: '报告' }, description: 'The reports that have evidence for it.' },
  statements: {
    labels: { en: 'Statements', zh: '陈述' },
    description:
      'Every statement this entity is the subject or the object of: how a tool walks without knowing the kind. By id. Text relations only where they are named.',
  },
} as const satisfies Readonly<Record<string, CommonProperty>>;

/** Common properties that are read from a store only if they are asked for; `id`, `kind` and `name` always are. */
export const COMMON_COLUMNS = [
  'nameEn',
  'aliases',
  'description',
  'reports',
  'evidence',
] as const satisfies readonly (keyof typeof COMMON_PROPERTIES)[];

/** Names that a filter uses beside the properties; no property can have one of them. */
export const RESERVED_NAMES: readonly string[] = ['and', 'or', 'not', 'report', 'within', 'support'];
