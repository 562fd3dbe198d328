/** The words of the pages, which stand in `locales/<language>/<namespace>.json`. */
import i18next from 'i18next';
import { useMemo } from 'react';
import type { Resources } from '../locales/resources.generated.ts';
import { DEFAULT_LANGUAGE, type Language } from './language.ts';
import { useSettings } from './settings.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shared';
    resources: Resources;
  }
}

export type Namespace = keyof Resources;

const i18n = i18next.createInstance();
void i18n.init({
  resources: {},
  lng: DEFAULT_LANGUAGE,
  fallbackLng: DEFAULT_LANGUAGE,
  defaultNS: 'shared',
  // All words are in the bundle, and React escapes them.
  initAsync: false,
  interpolation: { escapeValue: false },
});
i18n.services.formatter?.add('lowercase', (value, language) => String(value).toLocaleLowerCase(language));

addWords(import.meta.glob('../locales/*/shared.json', { eager: true, import: 'default' }));

/** Makes files of words known, by their paths: `../locales/zh/home.json` holds the namespace `home` in Chinese. */
export function addWords(files: Readonly<Record<string, unknown>>): void {
  for (const [path, texts] of Object.entries(files)) {
    const [, language, namespace] = /([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
    if (language && namespace) i18n.addResourceBundle(language, namespace, texts);
  }
}

/** Gives the words of a namespace in a language: `t('copy.copied')`. */
export function wordsIn<N extends Namespace>(language: Language, namespace: N) {
  return i18n.getFixedT<N>(language, namespace);
}

/** Gives the words of a namespace in the reader's language. */
export function useWords<N extends Namespace>(namespace: N) {
  const { language } = useSettings();
  return useMemo(() => wordsIn(language, namespace), [language, namespace]);
}

/** Returns a text by a key that is known at run time only, such as the name of a file; undefined if there is none. */
export function textOf(
  language: Language,
  namespace: string,
  key: string,
  values: Readonly<Record<string, string>> = {},
): string | undefined {
  const text: unknown = i18n.getResource(language, namespace, key);
  return typeof text === 'string' ? i18n.services.interpolator?.interpolate(text, values, language, {}) : undefined;
}
