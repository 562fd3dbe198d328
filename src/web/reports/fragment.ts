/** The part of a report that the fragment of an address names: `#start-end` a range of its text, `#section:…` a section. */
import { isTextRange } from '../../text/characters.js';
import type { TextRange } from '../../text/text-range.js';

export type Fragment =
  | { readonly kind: 'range'; readonly range: TextRange }
  | { readonly kind: 'section'; readonly id: string }
  /** It has the form of a range or a section, but the report has none such. */
  | { readonly kind: 'unknown'; readonly id: string };

interface Report {
  readonly text: string;
  readonly sections: readonly { readonly id: string }[];
}

/** Null if the fragment has neither the form of a range nor that of a section. */
export function readFragment(hash: string, { text, sections }: Report): Fragment | null {
  const id = decode(hash.slice(1));
  const [, first, last] = /^(\d+)-(\d+)$/.exec(id) ?? [];
  if (first !== undefined && last !== undefined) {
    const range = { start: Number(first), end: Number(last) };
    return isTextRange(text, range) ? { kind: 'range', range } : { kind: 'unknown', id };
  }
  if (!id.startsWith('section:')) return null;
  return { kind: sections.some((section) => section.id === id) ? 'section' : 'unknown', id };
}

function decode(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
