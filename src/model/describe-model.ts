import { COMMON_PROPERTIES } from './common-properties.js';
import type { KindDefinition } from './kind.js';
import type { Labels } from './labels.js';
import type { Model, RelationField } from './model.js';
import type { ByName, ModelDocument, Texts } from './model-document.js';
import { COMMON_QUALIFIERS, COMPUTED_QUALIFIERS, type QualifierDeclaration } from './qualifier.js';
import { Basis, SupportLevel } from './statement.js';
import { type Enumeration, isEnumeration } from './value-type.js';

/** Returns the document of a model and its inference rules. */
export function describeModel(model: Model, inferenceRules: ModelDocument['inferenceRules']): ModelDocument {
  const fields = model.kinds.flatMap((kind) => model.fields(kind));
  return {
    kinds: by(model.kinds, ({ value }) => value, kindEntry),
    commonProperties: Object.fromEntries(
      Object.entries(COMMON_PROPERTIES).map(([name, { labels }]) => [name, { labels: texts(labels) }]),
    ),
    enumerations: by(enumerationsOf(model), ({ name }) => name, valuesOf),
    relations: by(
      model.relations,
      ({ type }) => type,
      ({ type, labels }) => ({
        labels: texts(labels),
        inverse: by(
          fields.filter(({ relation, direction }) => relation === type && direction === 'IN'),
          ({ name }) => name,
          ({ labels: inverse }: RelationField) => ({ labels: texts(inverse) }),
        ),
      }),
    ),
    qualifiers: qualifierEntries(model),
    inferenceRules,
  };
}

function kindEntry({ labels, colour, shape, properties }: KindDefinition): ModelDocument['kinds'][string] {
  return {
    labels: texts(labels),
    colour,
    shape,
    properties: by(
      properties,
      ({ name }) => name,
      ({ labels: own, type }) => ({ labels: texts(own), ...(isEnumeration(type) ? { enumeration: type.name } : {}) }),
    ),
  };
}

function enumerationsOf({ kinds }: Model): readonly Enumeration[] {
  const own = kinds.flatMap(({ properties }) => properties.map(({ type }) => type)).filter(isEnumeration);
  return [...new Set<Enumeration>([Basis, SupportLevel, ...own])];
}

function valuesOf({ values }: Enumeration): ModelDocument['enumerations'][string] {
  return Object.fromEntries(Object.entries(values).map(([value, { labels }]) => [value, { labels: texts(labels) }]));
}

/** A key has the same meaning for all relations. A relation may add values. */
function qualifierEntries({ relations }: Model): ModelDocument['qualifiers'] {
  const entries: Record<string, ModelDocument['qualifiers'][string]> = {};
  const declared: ByName<QualifierDeclaration>[] = [
    COMMON_QUALIFIERS,
    COMPUTED_QUALIFIERS,
    ...relations.map(({ qualifiers }) => qualifiers ?? {}),
  ];
  for (const [key, { labels, flag, values }] of declared.flatMap((qualifiers) => Object.entries(qualifiers))) {
    const added = Object.entries(values ?? {}).map(([value, words]) => [value, texts(words)] as const);
    entries[key] ??= { labels: texts(labels), flag: flag ?? false, values: {} };
    entries[key] = { ...entries[key], values: { ...entries[key].values, ...Object.fromEntries(added) } };
  }
  return entries;
}

function texts({ en, zh }: Labels): Texts {
  return { en, zh };
}

function by<T, U>(all: readonly T[], nameOf: (each: T) => string, entryOf: (each: T) => U): ByName<U> {
  return Object.fromEntries(all.map((each) => [nameOf(each), entryOf(each)]));
}
