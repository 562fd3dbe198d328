/** Where in a report an address points: `#start-end` names words, `#section:…` a section. */
import type { TextRange } from '../../text/text-range.js';

export type Place =
  | { readonly kind: 'words'; readonly range: TextRange }
  | { readonly kind: 'section'; readonly id: string }
  /** It looks like a place, but this report has none there. */
  | { readonly kind: 'nowhere'; readonly asked: string };

/** What a place is looked for in. */
interface Grounds {
  readonly text: string;
  readonly sections: readonly { readonly id: string }[];
}

/** Null where the address names no place. */
export function readPlace(hash: string, { text, sections }: Grounds): Place | null {
  const asked = decode(hash.slice(1));
  const [, first, last] = /^(\d+)-(\d+)$/.exec(asked) ?? [];
  if (first !== undefined && last !== undefined) {
    const range = { start: Number(first), end: Number(last) };
    return range.start < range.end && range.end <= text.length ? { kind: 'words', range } : { kind: 'nowhere', asked };
  }
  if (!asked.startsWith('section:')) return null;
  return sections.some(({ id }) => id === asked) ? { kind: 'section', id: asked } : { kind: 'nowhere', asked };
}

function decode(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
