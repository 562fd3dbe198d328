import type { Language } from './language.ts';
import { REPORT_LANGUAGE } from './report-language.ts';
import { useSettings } from './settings.ts';

/** What is shown of anything that has a name. */
export interface Named {
  readonly name: string;
  readonly nameEn?: string | null;
}

/** An entity's name in a language: the report's own words, or the English where there is one. */
export function nameIn({ name, nameEn }: Named, language: Language): string {
  return language === REPORT_LANGUAGE ? name : (nameEn ?? name);
}

/** Names entities in the reader's language. */
export function useNames(): (named: Named) => string {
  const { language } = useSettings();
  return (named) => nameIn(named, language);
}
