/** Says GraphiQL's own words in the reader's language. */
import { useEffect } from 'react';
import { DEFAULT_LANGUAGE, type Language } from '../shared/language.ts';
import { useSettings } from '../shared/settings.ts';
import { editorWordsIn } from './editor-words.ts';

const ATTRIBUTES = ['aria-label', 'title', 'placeholder'];
/** Where words are the reader's or ours. */
const LEFT_ALONE = '.monaco-editor, .shell > header, .results, .examples';

/** What stood somewhere, and what was put there. */
interface Said {
  readonly original: string;
  readonly shown: string;
}
const said = new WeakMap<Node, Map<string, Said>>();

/**
 * GraphiQL has its words in English only and no option for others. They are replaced in the DOM, in text and attributes
 * only: React writes both only when they change, and so is not disturbed.
 */
export function useEditorWords(): void {
  const { language } = useSettings();
  useEffect(() => {
    sayAll(document.body, language);
    if (language === DEFAULT_LANGUAGE) return;
    const observer = new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes)
        if (type === 'childList') for (const each of addedNodes) sayAll(each, language);
        else sayNode(target, language);
    });
    const what = { subtree: true, childList: true, characterData: true, attributeFilter: ATTRIBUTES };
    observer.observe(document.body, what);
    return () => observer.disconnect();
  }, [language]);
}

function sayAll(root: Node, language: Language): void {
  if (isLeftAlone(root)) return;
  sayNode(root, language);
  for (const child of root.childNodes) sayAll(child, language);
}

function sayNode(node: Node, language: Language): void {
  if (isLeftAlone(node)) return;
  if (node instanceof Text)
    say(node, '', node.data, language, (words) => {
      node.data = words;
    });
  if (node instanceof Element)
    for (const name of ATTRIBUTES) {
      const words = node.getAttribute(name);
      if (words) say(node, name, words, language, (changed) => node.setAttribute(name, changed));
    }
}

function say(node: Node, name: string, now: string, language: Language, put: (words: string) => void): void {
  const known = said.get(node) ?? new Map<string, Said>();
  const before = known.get(name);
  // If the text differs from what was put there, React has written it.
  const original = before?.shown === now ? before.original : now;
  const shown = language === DEFAULT_LANGUAGE ? original : editorWordsIn(language, original);
  said.set(node, known.set(name, { original, shown }));
  if (shown !== now) put(shown);
}

function isLeftAlone(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(LEFT_ALONE) != null;
}
