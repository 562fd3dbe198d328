/** What a reader has chosen for all pages, kept in the browser: the language and the theme. */
import { useSyncExternalStore } from 'react';
import { DEFAULT_LANGUAGE, isLanguage, type Language } from './language.ts';

export type Theme = 'system' | 'light' | 'dark';

export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
}

const KEY = 'report-graph:settings';
const listeners = new Set<() => void>();
let settings = read();
show();

/** The settings, in every component that uses them; changed in another window, they change here too. */
export function useSettings(): Settings {
  return useSyncExternalStore(subscribe, () => settings);
}

export function changeSettings(change: Partial<Settings>): void {
  settings = { ...settings, ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // A browser that keeps nothing still shows the change.
  }
  announce();
}

function read(): Settings {
  const language = navigator.languages.map((tag) => tag.split('-')[0]).find(isLanguage) ?? DEFAULT_LANGUAGE;
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Settings>;
    return {
      language: isLanguage(kept.language) ? kept.language : language,
      theme: kept.theme === 'light' || kept.theme === 'dark' ? kept.theme : 'system',
    };
  } catch {
    return { language, theme: 'system' };
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function announce(): void {
  show();
  for (const listener of listeners) listener();
}

function show(): void {
  if (settings.theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = settings.theme;
}

addEventListener('storage', ({ key }) => {
  if (key !== KEY) return;
  settings = read();
  announce();
});
