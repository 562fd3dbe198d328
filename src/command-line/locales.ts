import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SetupError } from '../errors.js';
import type { ModelDocument } from '../model/model-document.js';
import { skeletonOf, type Translations, translate } from '../model/translations.js';

/** Contains a folder for each further language with `model.json`: the model's texts in that language. */
const LOCALES = join('src', 'web', 'locales');

/** The languages in which the model itself is written. */
const OWN: readonly string[] = ['en', 'zh'];

/** A document with all further languages, and what their files are to hold, by path. */
export interface TranslatedModel {
  readonly document: ModelDocument;
  readonly locales: ReadonlyMap<string, Translations>;
}

/**
 * Reads the translations of a document.
 *
 * @param begun a language to be added; it has no file yet
 * @throws SetupError that names the file if it is invalid or translates a text that the document does not have
 */
export async function translated(original: ModelDocument, root: string, begun?: string): Promise<TranslatedModel> {
  if (begun !== undefined && (OWN.includes(begun) || !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(begun)))
    throw new SetupError(
      `--language is ${begun}; it must be a language tag such as fr, other than ${OWN.join(' and ')}.`,
    );
  const folders = (await readdir(join(root, LOCALES)).catch(() => [])).filter((language) => !OWN.includes(language));
  const languages = [...new Set([...folders, ...(begun === undefined ? [] : [begun])])].sort();
  const locales = new Map<string, Translations>();
  let document = original;
  for (const language of languages) {
    const file = join(LOCALES, language, 'model.json');
    const translations = await readTranslations(root, file);
    if (!translations && language !== begun) continue;
    document = translate(document, language, translations ?? {}, file);
    locales.set(file, skeletonOf(original, translations ?? {}));
  }
  return { document, locales };
}

/** @returns undefined if there is no file */
async function readTranslations(root: string, file: string): Promise<Translations | undefined> {
  const text = await readFile(join(root, file), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const read: unknown = JSON.parse(text);
    if (isTranslations(read)) return read;
  } catch (cause) {
    throw new SetupError(`${file}: not valid JSON; correct it, or remove it and run: npm run emit`, { cause });
  }
  throw new SetupError(`${file}: not an object of texts; write each as "key": "text".`);
}

function isTranslations(value: unknown): value is Translations {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((text) => typeof text === 'string')
  );
}
