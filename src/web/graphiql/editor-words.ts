/** GraphiQL's own words, which it has in English only, in other languages. */
import english from '../locales/en/graphiql-editor.json';
import type { Language } from '../shared/language.ts';
import { textOf } from '../shared/words.ts';

const NAMESPACE = 'graphiql-editor';

/** A text of GraphiQL's: as a whole, and as a pattern if names stand in it. */
interface EditorText {
  readonly key: string;
  readonly text: string;
  readonly pattern: RegExp | null;
}

const TEXTS = Object.entries(english).map(([key, text]): EditorText => ({ key, text, pattern: patternOf(text) }));
const WHOLE = new Map(TEXTS.map(({ text, key }) => [text, key]));
const PATTERNS = TEXTS.flatMap(({ key, pattern }) => (pattern ? [{ key, pattern }] : []));

/** Says words of GraphiQL's in a language; words that are not known stay as they are. */
export function editorWordsIn(language: Language, words: string): string {
  const key = WHOLE.get(words);
  if (key !== undefined) return textOf(language, NAMESPACE, key) ?? words;
  for (const { key, pattern } of PATTERNS) {
    const named = pattern.exec(words)?.groups;
    if (!named) continue;
    const values = Object.entries(named).map(([name, value]) => [name, editorWordsIn(language, value)]);
    return textOf(language, NAMESPACE, key, Object.fromEntries(values)) ?? words;
  }
  return words;
}

/** `Show {{name}}` as `^Show (?<name>.+)$`; null for a text without names. */
function patternOf(text: string): RegExp | null {
  if (!text.includes('{{')) return null;
  const escaped = text.replace(/[.()]/g, '\\$&').replace(/\{\{(\w+)\}\}/g, '(?<$1>.+)');
  return new RegExp(`^${escaped}$`);
}
