import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { addWords } from './words.ts';

/** Draws a page into its document, with its words in every language, by their paths. */
export function startPage(page: ReactNode, words: Readonly<Record<string, unknown>>): void {
  const container = document.getElementById('page');
  if (container === null) throw new Error('The document has no element #page.');
  addWords(words);
  createRoot(container).render(page);
}
