/** What is said of a statement: its qualifiers, and the rule and caveat of an inference. */
import type { Language } from './language.ts';
import { entry, MODEL, textIn } from './model.ts';

/**
 * A qualifier; a key that the model lacks is shown by its name.
 *
 * @param colon what separates a name from a value in the language
 */
export function qualifierText(
  { key, value }: { key: string; value: string },
  language: Language,
  colon: string,
): string {
  const known = entry(MODEL.qualifiers, key);
  const name = known ? textIn(known.labels, language) : key;
  if (known?.flag) return name;
  const texts = entry(known?.values ?? {}, value);
  const said = texts ? textIn(texts, language) : value;
  return `${name}${colon}${said}`;
}

/** What a rule of inference concludes from; null for a rule that the model lacks. */
export function ruleText(rule: string, language: Language): string | null {
  const known = entry(MODEL.inferenceRules, rule);
  return known ? textIn(known.premise, language) : null;
}

/** A caveat with the language that it is in: that of its rule may be translated, one of a single inference is in English. */
export function caveatText(
  rule: string | null,
  caveat: string,
  language: Language,
): { words: string; language: Language } {
  const texts = entry(MODEL.inferenceRules, rule ?? '')?.caveat;
  const words = texts?.en === caveat ? texts[language] : undefined;
  return words === undefined ? { words: caveat, language: 'en' } : { words, language };
}
