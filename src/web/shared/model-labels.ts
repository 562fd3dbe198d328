/** The labels of the model in a reader's language. A name that the model lacks is shown as words of its own letters. */
import type { Language } from './language.ts';
import { entry, MODEL, type ModelProperty, textIn } from './model.ts';

/** A kind, by its value of the enum `Kind`. */
export function kindLabel(kind: string, language: Language): string {
  return labelOf(entry(MODEL.kinds, kind), kind, language);
}

/** A relation as it is read from subject to object, by its type. */
export function relationLabel(relation: string, language: Language): string {
  return labelOf(entry(MODEL.relations, relation), relation, language);
}

/** A value of an enumeration. The same value may have another label in another enumeration. */
export function enumLabel(enumeration: string, value: string, language: Language): string {
  return labelOf(entry(entry(MODEL.enumerations, enumeration) ?? {}, value), value, language);
}

/** A property of a kind. */
export function propertyLabel(kind: string, property: string, language: Language): string {
  return labelOf(propertyOf(kind, property), property.replace(/([A-Z])/g, '_$1'), language);
}

/**
 * A property's value: a flag or a value of an enumeration in words, any other as it is written.
 *
 * @param flags the words for `true` and `false` in the language
 */
export function propertyValue(
  kind: string,
  property: string,
  value: string,
  language: Language,
  flags: Readonly<Record<'true' | 'false', string>>,
): string {
  const enumeration = propertyOf(kind, property)?.enumeration;
  return enumeration ? enumLabel(enumeration, value, language) : (entry(flags, value) ?? value);
}

function propertyOf(kind: string, property: string): ModelProperty | undefined {
  return entry(entry(MODEL.kinds, kind)?.properties ?? {}, property) ?? entry(MODEL.commonProperties, property);
}

function labelOf(
  known: { readonly labels: Parameters<typeof textIn>[0] } | undefined,
  name: string,
  language: Language,
) {
  return known ? textIn(known.labels, language) : inWords(name);
}

/** `MANAGEMENT_SYSTEM` is Management system. */
function inWords(name: string): string {
  const words = name.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
