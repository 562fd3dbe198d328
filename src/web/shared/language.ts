/** The languages of the pages: each folder of `locales/` with the words of the pages is one. */
import { LANGUAGES } from '../locales/resources.generated.ts';

export { LANGUAGES };
export type Language = (typeof LANGUAGES)[number];

/** The language that is shown if the reader's own is not among them, and whose words stand in for missing ones. */
export const DEFAULT_LANGUAGE: Language = 'en';

export function isLanguage(name: unknown): name is Language {
  return LANGUAGES.some((language) => language === name);
}
