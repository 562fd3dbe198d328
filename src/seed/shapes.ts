import { SLUG } from '../model/id.js';
import type { KindDefinition } from '../model/kind.js';
import type { Model, RelationField } from '../model/model.js';
import { qualifiersOf } from '../model/model.js';
import type { Property } from '../model/property.js';
import { isEnumeration } from '../model/value-type.js';

/** A JSON Schema (draft 2020-12), as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

const WORDS = { type: 'string', minLength: 1 };
const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The file of the definitions that the other schemas share: the objects of each relation. */
export const DEFINITIONS = 'definitions';

/** Returns the JSON Schemas of the seed's files, by name, for completion in editors and for `npm run check`. */
export function seedShapes(model: Model): Readonly<Record<string, JsonSchema>> {
  const definitions = new Definitions(model);
  const shapes: Record<string, JsonSchema> = {
    report: reportShape(),
    section: sectionShape(model, definitions),
    inferences: inferencesShape(model, definitions),
    rules: rulesShape(),
    words: wordsShape(),
  };
  for (const kind of model.kinds) if (!kind.textual) shapes[kind.plural] = sharedShape(model, kind, definitions);
  shapes[DEFINITIONS] = { title: 'Definitions that the schemas of the seed share', $defs: definitions.all };
  return Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => [name, { $schema: DIALECT, $id: `${name}.schema.json`, ...shape }]),
  );
}

function closed(properties: Record<string, unknown>, required: readonly string[] = []): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false };
}

/** A string with a pattern. `form` describes the pattern in error messages. */
function formed(pattern: string, form: string): JsonSchema {
  return { type: 'string', pattern, patternErrorMessage: form };
}

/** Describes the format of an id. */
function idForm(prefixes: readonly string[], name: 'named' | 'bare'): string {
  const kinds = prefixes.length > 8 ? 'a kind, such as service:,' : prefixes.map((prefix) => `${prefix}:`).join(' or ');
  const rest = 'letters, digits, “.”, “_”, “-” or “:”';
  const named = name === 'named' ? ' (then a space and its name, where the text first names it)' : '';
  return `an id that begins with ${kinds} and continues with ${rest}${named}`;
}

/** An id of one of some kinds, without a name. */
function bareId(...prefixes: string[]): JsonSchema {
  return formed(`^(${prefixes.join('|')}):${SLUG}$`, idForm(prefixes, 'bare'));
}

function reportShape(): JsonSchema {
  return {
    title: 'A report',
    ...closed(
      {
        id: bareId('report'),
        name: WORDS,
        nameEn: WORDS,
        aliases: { type: 'array', items: WORDS },
        description: WORDS,
        period: { ...WORDS, description: 'The reporting period, such as 2021-01-01/2021-12-31.' },
        date: { ...WORDS, description: 'The date of the report. 目前 and 截至目前 mean this day.' },
        company: { ...bareId('organization'), description: 'The organization that makes its claims.' },
      },
      ['id', 'name', 'period', 'date', 'company'],
    ),
  };
}

function sectionShape(model: Model, definitions: Definitions): JsonSchema {
  const heading = closed(
    {
      section: {
        ...formed(`^section:${SLUG}\\s+\\S`, 'its id, a space and the heading, as in section:x:board 2. 董事会'),
        description: 'The id and the heading as printed.',
      },
      depth: { enum: ['1', '2', '3', '4'], description: '1 = 第一节, 2 = 一、, 3 = 1.' },
      nameEn: WORDS,
    },
    ['section', 'depth'],
  );
  const caption = closed({ caption: WORDS, none: WORDS }, ['caption']);
  return {
    title: 'The reading of one section of a report, in the order of the text',
    type: 'array',
    items: {
      type: 'object',
      if: { required: ['section'] },
      then: heading,
      else: { if: { required: ['caption'] }, then: caption, else: block(model) },
    },
    $defs: assertions(model, definitions),
  };
}

function block(model: Model): JsonSchema {
  const entities = model.kinds.filter(({ textual, name }) => !textual || name === 'Report');
  return {
    type: 'object',
    properties: {
      at: {
        ...WORDS,
        description: 'The sentence. It must occur exactly once in its section. " … " leaves out the words between.',
      },
      when: { ...WORDS, description: '2021, 2021-12, 2021-12-31, a range with /, report-date or not-dated.' },
      none: { ...WORDS, description: 'The reason why there is nothing to record.' },
      numerals: {
        type: 'object',
        additionalProperties: WORDS,
        minProperties: 1,
        description: 'Words of the sentence that contain a numeral but are not a number, each with the reason.',
      },
    },
    patternProperties: Object.fromEntries(
      entities.map((kind) => [`^${kind.prefix}:${SLUG}(\\s+\\S|$)`, { $ref: `#/$defs/${kind.name}` }]),
    ),
    required: ['at'],
    additionalProperties: false,
    'x-keys': `at, when, none, or ${idForm(
      entities.map((kind) => kind.prefix),
      'named',
    )}`,
  };
}

/** The schemas of the values under an entity's key, by kind. */
function assertions(model: Model, definitions: Definitions): JsonSchema {
  const value = {
    oneOf: [
      WORDS,
      closed(
        {
          raw: WORDS,
          nature: { enum: ['ACTUAL', 'TARGET', 'CAPABILITY'] },
          when: WORDS,
          key: formed('^[a-z0-9-]+$', 'lower-case letters, digits and “-”'),
          unparsed: { ...WORDS, description: 'The reason why the words are not a plain number. No value is stored.' },
          partOf: { $ref: '#/$defs/ref' },
          derivedFrom: { $ref: '#/$defs/ref' },
        },
        ['raw'],
      ),
    ],
  };
  const observed = { oneOf: [...value.oneOf, { type: 'array', minItems: 2, items: value }] };
  const shapes: Record<string, unknown> = {
    ref: formed(`^[a-z-]+:${SLUG}$`, idForm(['observation'], 'bare')),
    observed,
  };
  for (const kind of model.kinds) {
    const properties: Record<string, unknown> = {
      ...Object.fromEntries(kind.properties.map((property) => [property.name, propertyShape(property)])),
      ...Object.fromEntries(curated(model, kind).map((field) => [field.name, definitions.targets(field)])),
      observe: {
        type: 'object',
        patternProperties: { [`^${SLUG}$`]: { $ref: '#/$defs/observed' } },
        minProperties: 1,
        additionalProperties: false,
        'x-keys': 'the id of a metric without “metric:”, in letters, digits, “.”, “_” or “-”',
      },
    };
    if (kind.name === 'Event') properties.when = WORDS;
    shapes[kind.name] = { oneOf: [{ const: '' }, closed(properties)] };
  }
  return shapes;
}

/** Returns the relation fields that a curator writes: outgoing, and not derived from the text. */
function curated(model: Model, kind: KindDefinition): readonly RelationField[] {
  return model.fields(kind).filter((field) => field.direction === 'OUT' && !model.relation(field.relation).textual);
}

function propertyShape(property: Property): JsonSchema {
  const { type, description } = property;
  if (isEnumeration(type)) return { enum: Object.keys(type.values), description };
  const forms: Record<Property['type']['scalar'], JsonSchema> = {
    text: formed('\\S', 'its text, or remove the key'),
    integer: formed('^-?\\d+$', 'an integer in digits'),
    decimal: formed('^-?\\d+(\\.\\d+)?$', 'a number in digits'),
    flag: formed('^(true|false)$', 'true or false'),
    date: { type: 'string', format: 'date' },
    enumeration: {},
  };
  return { ...forms[type.scalar], description };
}

/** The schemas of the objects of relations. Each is defined once, since many kinds have the same relations. */
class Definitions {
  readonly all: Record<string, JsonSchema> = {};

  constructor(private readonly model: Model) {}

  /** Returns the schema of a relation field's objects, shared by all fields with the same kinds of objects. */
  targets(field: RelationField): JsonSchema {
    const prefixes = field.kinds.map((kind) => kind.prefix);
    const qualifiers = this.qualifiers(field);
    const name = `${prefixes.length > 8 ? `any${prefixes.length}` : prefixes.join('-or-')}.${qualifiers}`;
    this.all[name] ??= this.shape(name, prefixes, qualifiers);
    return { description: field.description, $ref: `${DEFINITIONS}.schema.json#/$defs/${name}` };
  }

  private shape(name: string, prefixes: readonly string[], qualifiers: string): JsonSchema {
    const pattern = `^(${prefixes.join('|')}):${SLUG}(\\s+\\S|$)`;
    // An id, an id with qualifiers, or a list of either. Each keyword applies only to its own type.
    this.all[`one.${name}`] = {
      ...formed(pattern, idForm(prefixes, 'named')),
      type: ['string', 'object'],
      patternProperties: { [pattern]: { $ref: `#/$defs/${qualifiers}` } },
      minProperties: 1,
      additionalProperties: false,
      'x-keys': idForm(prefixes, 'named'),
    };
    return {
      if: { type: 'array' },
      then: { type: 'array', minItems: 1, items: { $ref: `#/$defs/one.${name}` } },
      else: { $ref: `#/$defs/one.${name}` },
    };
  }

  private qualifiers(field: RelationField): string {
    const { qualifiers } = this.model.relation(field.relation);
    const name = qualifiers ? `qualifiers-${field.name}` : 'qualifiers';
    const all = Object.entries(qualifiersOf(this.model.relation(field.relation)));
    this.all[name] ??= closed(
      Object.fromEntries(all.map(([key, { meaning }]) => [key, { ...WORDS, description: meaning }])),
    );
    return name;
  }
}

function inferencesShape(model: Model, definitions: Definitions): JsonSchema {
  const quote = closed({ in: bareId('section'), at: WORDS }, ['in', 'at']);
  return {
    title: 'Statements that follow from several sentences by an inference rule',
    type: 'array',
    items: {
      type: 'object',
      properties: {
        rule: WORDS,
        caveat: { ...WORDS, description: 'Only if the caveat of the rule is not sufficient.' },
        quotes: { type: 'array', items: quote },
      },
      patternProperties: Object.fromEntries(
        model.kinds
          .filter((kind) => !kind.textual)
          .map((kind) => [
            `^${kind.prefix}:${SLUG}$`,
            closed(Object.fromEntries(curated(model, kind).map((field) => [field.name, definitions.targets(field)]))),
          ]),
      ),
      required: ['rule', 'quotes'],
      additionalProperties: false,
      'x-keys': `rule, caveat, quotes, or ${idForm(
        model.kinds.map((kind) => kind.prefix),
        'bare',
      )}`,
    },
  };
}

function rulesShape(): JsonSchema {
  const texts = {
    premise: { ...WORDS, description: 'The premise of the rule, as shown to readers.' },
    caveat: { ...WORDS, description: 'What the rule does not prove, as shown to readers.' },
  };
  return {
    title: 'Inference rules',
    type: 'object',
    additionalProperties: closed({ ...texts, zh: { ...closed(texts), description: 'The same texts in Chinese.' } }, [
      'premise',
      'caveat',
    ]),
  };
}

function wordsShape(): JsonSchema {
  return {
    title: 'Words that contain a numeral but are not a number, wherever they occur, each with the reason',
    type: 'object',
    additionalProperties: WORDS,
  };
}

function sharedShape(model: Model, kind: KindDefinition, definitions: Definitions): JsonSchema {
  return {
    title: `Names, codes and reference facts of ${kind.plural}`,
    type: 'object',
    patternProperties: {
      [`^${kind.prefix}:${SLUG}$`]: closed({
        name: { ...WORDS, description: 'Only if no sentence gives a suitable name.' },
        nameEn: WORDS,
        aliases: { type: 'array', items: WORDS },
        description: WORDS,
        source: { ...WORDS, description: 'The source of the relations given here, such as GB/T 2260.' },
        ...Object.fromEntries(kind.properties.map((property) => [property.name, propertyShape(property)])),
        ...Object.fromEntries(curated(model, kind).map((field) => [field.name, definitions.targets(field)])),
      }),
    },
    additionalProperties: false,
    'x-keys': idForm([kind.prefix], 'bare'),
  };
}
