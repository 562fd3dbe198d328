import { COMMON_PROPERTIES } from './common-properties.js';
import type { KindDefinition } from './kind.js';
import type { Model, Relation } from './model.js';
import type { ModelDocument } from './model-document.js';
import { COMMON_QUALIFIERS, COMPUTED_QUALIFIERS } from './qualifier.js';
import { type Enumeration, isEnumeration } from './value-type.js';
import type { KindName } from './vocabulary.js';

/** The model as a page of Markdown: `docs/reference/model.md`. */
export function modelPage(model: Model, inferenceRules: ModelDocument['inferenceRules']): string {
  const enumerations = model.kinds
    .flatMap(({ properties }) => properties.map(({ type }) => type))
    .filter(isEnumeration);
  return [
    '<!-- Written by `npm run emit` from src/kinds, src/relations and seed/shared/rules.yaml; do not edit. -->',
    '# Model',
    'All kinds of entity and relations, with their names in the API, English and Chinese. The GraphQL fields are in ' +
      '[schema.graphql](../../schema/schema.graphql).',
    '## Kinds',
    'Every kind has these properties:',
    table(
      ['property', 'description'],
      Object.entries(COMMON_PROPERTIES).map(([name, { description }]) => [code(name), description]),
    ),
    ...model.kinds.flatMap(kindSection),
    '## Enumerations',
    ...[...new Set<Enumeration>(enumerations)].flatMap(enumerationSection),
    '## Relations',
    table(
      ['relation', 'English', 'Chinese', 'from', 'to', 'definition'],
      model.relations.map((relation) => relationRow(relation, model)),
    ),
    '## Qualifiers',
    table(
      ['qualifier', 'description'],
      Object.entries({ ...COMMON_QUALIFIERS, ...COMPUTED_QUALIFIERS }).map(([key, { meaning }]) => [
        code(key),
        meaning,
      ]),
    ),
    '## Inference rules',
    table(
      ['rule', 'premise', 'caveat'],
      Object.entries(inferenceRules).map(([name, { premise, caveat }]) => [code(name), premise.en, caveat.en]),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

function kindSection({ name, labels, description, plural, prefix, properties }: KindDefinition): string[] {
  const rows = properties.map((property) => [
    code(property.name),
    isEnumeration(property.type)
      ? `[${property.type.name}](#${property.type.name.toLowerCase()})`
      : property.type.scalar,
    property.required ? 'yes' : 'no',
    property.description,
  ]);
  return [
    `### ${name}`,
    `${labels.en}, ${labels.zh}. ${description}`,
    `List: ${code(plural)}. Ids: ${code(`${prefix}:…`)}.`,
    ...(rows.length > 0 ? [table(['property', 'type', 'required', 'description'], rows)] : []),
  ];
}

function enumerationSection({ name, description, values }: Enumeration): string[] {
  const rows = Object.entries(values).map(([value, { labels, meaning }]) => [
    code(value),
    labels.en,
    labels.zh,
    meaning,
  ]);
  return [`### ${name}`, description, table(['value', 'English', 'Chinese', 'meaning'], rows)];
}

function relationRow({ type, labels, allowed, definition }: Relation, { kinds }: Model): string[] {
  const objects = new Set([...allowed.values()].flatMap((to) => [...to]));
  return [code(type), labels.en, labels.zh, ends([...allowed.keys()], kinds), ends([...objects], kinds), definition];
}

/** The names of some kinds; of nearly all kinds the others. */
function ends(names: readonly KindName[], kinds: readonly KindDefinition[]): string {
  const others = kinds.filter(({ name, textual }) => !textual && !names.includes(name)).map(({ name }) => name);
  if (names.length <= others.length) return names.join(', ');
  return others.length > 0 ? `any but ${others.join(', ')}` : 'any';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}
