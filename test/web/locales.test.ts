import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../the-model.js';

const LOCALES = join(ROOT, 'src', 'web', 'locales');
const ORIGINAL = 'en';
const EXAMPLES = 'examples.json';
/** Texts of the model, which a language has in a file of its own. */
const MODEL = 'model.json';
const TRANSLATIONS = readdirSync(LOCALES).filter(
  (language) => language !== ORIGINAL && existsSync(join(LOCALES, language, 'shared.json')),
);
const FILES = readdirSync(join(LOCALES, ORIGINAL));

type Texts = { [key: string]: string | Texts };

const read = (language: string, file: string): Texts =>
  JSON.parse(readFileSync(join(LOCALES, language, file), 'utf8')) as Texts;

/** Each text by its whole key; the forms of a plural are one, under the key without its ending. */
function textsOf(texts: Texts, plurals: readonly string[], prefix = ''): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const forms = new RegExp(`_(${plurals.join('|')})$`);
  for (const [key, value] of Object.entries(texts)) {
    const whole = `${prefix}${key}`;
    if (typeof value !== 'string') for (const one of textsOf(value, plurals, `${whole}.`)) found.set(...one);
    else found.set(whole.replace(forms, ''), [...(found.get(whole.replace(forms, '')) ?? []), value]);
  }
  return found;
}

/** How many forms a language has for a number of things. */
const pluralsOf = (language: string): string[] => new Intl.PluralRules(language).resolvedOptions().pluralCategories;

/** What is filled into a text: values with their formats, and other texts. */
const placeholdersIn = (text: string): string[] => (text.match(/\{\{[^}]*\}\}|\$t\([\w.]+/g) ?? []).sort();

describe.each(TRANSLATIONS)('The words in %s', (language) => {
  it('are in the same files as in English, and a file for the examples', () => {
    const files = readdirSync(join(LOCALES, language)).filter((file) => file !== MODEL);
    expect(files.sort()).toEqual([...FILES, EXAMPLES].sort());
  });

  it.each(FILES)('have the keys of English in %s', (file) => {
    const keys = (name: string): string[] => [...textsOf(read(name, file), pluralsOf(name)).keys()].sort();
    expect(keys(language).length).toBeGreaterThan(5);
    expect(keys(language)).toEqual(keys(ORIGINAL));
  });

  it.each(FILES)('have every plural form in %s', (file) => {
    const original = textsOf(read(ORIGINAL, file), pluralsOf(ORIGINAL));
    const translated = textsOf(read(language, file), pluralsOf(language));
    const counted = [...original].flatMap(([key, forms]) => (forms.length > 1 ? [key] : []));
    const expected = counted.map((key) => [key, pluralsOf(language).length]);
    expect(counted.map((key) => [key, translated.get(key)?.length])).toEqual(expected);
  });

  it.each(FILES)('have the placeholders of English in %s', (file) => {
    const original = textsOf(read(ORIGINAL, file), pluralsOf(ORIGINAL));
    const translated = textsOf(read(language, file), pluralsOf(language));
    for (const [key, forms] of translated)
      for (const text of forms)
        expect([key, placeholdersIn(text)]).toEqual([key, placeholdersIn(original.get(key)?.at(-1) ?? '')]);
  });

  it('have a question for each example', () => {
    const files = readdirSync(join(ROOT, 'src', 'web', 'examples')).map((file) => file.replace('.graphql', ''));
    const examples = [...files, 'which-certifications-support-which-service-claims'];
    expect(Object.keys(read(language, EXAMPLES)).sort()).toEqual(examples.sort());
  });
});
