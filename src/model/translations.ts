import { SetupError } from '../errors.js';
import type { ModelDocument } from './model-document.js';

/** The texts of a document in one language, by key such as `kinds.CLAIM`. An empty text is not yet translated. */
export type Translations = Readonly<Record<string, string>>;

/** Returns the English texts of a document by key. */
export function textsIn(document: ModelDocument): ReadonlyMap<string, string> {
  return new Map(leaves(document, []));
}

/** Returns the file for translators: all keys of a document, with an empty text for each that is not yet translated. */
export function skeletonOf(document: ModelDocument, translations: Translations): Translations {
  return Object.fromEntries([...textsIn(document).keys()].map((key) => [key, translations[key] ?? '']));
}

/**
 * Adds a language to a document. Texts that are not translated are omitted, so that pages show English.
 *
 * @param file the file that holds the translations, for errors
 * @throws SetupError that names the file and the first unknown key
 */
export function translate(
  document: ModelDocument,
  language: string,
  translations: Translations,
  file: string,
): ModelDocument {
  const known = textsIn(document);
  const unknown = Object.keys(translations).find((key) => !known.has(key));
  if (unknown !== undefined)
    throw new SetupError(`${file}: the model has no text ${unknown}; remove it or correct its spelling.`);
  const added = (node: unknown, path: readonly string[]): unknown => {
    if (!isObject(node)) return node;
    const text = translations[keyOf(path)];
    if (typeof node.en === 'string') return text ? { ...node, [language]: text } : node;
    return Object.fromEntries(Object.entries(node).map(([name, inner]) => [name, added(inner, [...path, name])]));
  };
  return added(document, []) as ModelDocument;
}

function* leaves(node: unknown, path: readonly string[]): Generator<[string, string]> {
  if (!isObject(node)) return;
  if (typeof node.en === 'string') yield [keyOf(path), node.en];
  else for (const [name, inner] of Object.entries(node)) yield* leaves(inner, [...path, name]);
}

/** Returns the key of a path: `kinds.CLAIM` for `kinds.CLAIM.labels`. */
function keyOf(path: readonly string[]): string {
  return path.filter((step) => step !== 'labels').join('.');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
