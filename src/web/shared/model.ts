/** The model as it is emitted from the code. */
import emitted from '../../../schema/model.json' with { type: 'json' };
import type { ByName, ModelDocument, Texts } from '../../model/model-document.js';
import type { Language } from './language.ts';

export const MODEL: ModelDocument = emitted;

export type ModelProperty = ModelDocument['kinds'][string]['properties'][string];

/** The entry of a name; undefined for a name that the model lacks. */
export function entry<T>(entries: ByName<T>, name: string): T | undefined {
  return Object.hasOwn(entries, name) ? entries[name] : undefined;
}

/** A text in a reader's language; in English if it is not translated. */
export function textIn(texts: Texts, language: Language): string {
  return texts[language] ?? texts.en;
}
