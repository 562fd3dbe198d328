import type { Labels } from './labels.js';
import type { SearchRole } from './property.js';

/** A property that every entity has. */
export interface CommonProperty {
  readonly labels: Labels;
  /** Its description in the schema. */
  readonly description: string;
  /** How search uses the property. Default: it is not searched. */
  readonly search?: SearchRole;
}

/** The properties that every entity has, by name. */
export const COMMON_PROPERTIES = {
  id: { labels: { en: 'Id', zh: '标识' }, description: 'Stable, readable identifier, unique in the graph.' },
  kind: { labels: { en: 'Kind', zh: '种类' }, description: 'Kind of the entity.' },
  name: { labels: { en: 'Name', zh: '名称' }, description: 'Name as written in the report.', search: 'name' },
  nameEn: {
    labels: { en: 'English name', zh: '英文名称' },
    description: 'English name, in the usual terminology of its field. Null if none is recorded.',
    search: 'name',
  },
  aliases: {
    labels: { en: 'Aliases', zh: '别名' },
    description: 'Other names that the report uses for the entity.',
    search: 'alias',
  },
  description: {
    labels: { en: 'Description', zh: '说明' },
    description: 'Short note about the entity. Null if none is recorded.',
    search: 'text',
  },
  properties: {
    labels: { en: 'Properties', zh: '属性' },
    description:
      'The kind’s own properties that have a value, for clients that do not know the kind. Names are as in the schema; values are text.',
  },
  evidence: {
    labels: { en: 'Evidence', zh: '原文' },
    description: 'Quotes from the reports that name the entity, in the order of the text.',
  },
  reports: { labels: { en: 'Reports', zh: '报告' }, description: 'Reports that contain evidence for the entity.' },
  statements: {
    labels: { en: 'Statements', zh: '陈述' },
    description:
      'Statements with the entity as subject or object, sorted by relation, then by id, for clients that do not know the kind. Statements of text relations or with text kinds are included only if where names the relation or kind.',
  },
} as const satisfies Readonly<Record<string, CommonProperty>>;

/** Common properties that are read from a store only if requested. `id`, `kind` and `name` are always read. */
export const COMMON_COLUMNS = [
  'nameEn',
  'aliases',
  'description',
  'reports',
  'evidence',
] as const satisfies readonly (keyof typeof COMMON_PROPERTIES)[];

/** Names that filters use besides properties. No property can have one of them. */
export const RESERVED_NAMES: readonly string[] = ['and', 'or', 'not', 'report', 'within', 'support'];
