import { heal } from '../../model/heal.js';
import type { Range } from '../../seed/published-text.js';

/**
 * Part of a text as it is read: without the line breaks inside sentences. White space at an edge is kept or dropped by what
 * stands around it in the whole text, so that parts put side by side read as the whole does.
 */
export function healedPart(text: string, { start, end }: Range): string {
  const leading = /^\s*/.exec(text.slice(start, end))?.[0].length ?? 0;
  if (start + leading >= end) return '';
  const before = lastVisible(text, start + leading);
  const space =
    before < start + leading - 1 && leading > 0 && heal(text.slice(before, start + leading + 1)).includes(' ');
  return (space ? ' ' : '') + heal(text.slice(start, end));
}

/** Offset of the last character before a place that is not white space; 0 where there is none. */
function lastVisible(text: string, place: number): number {
  let at = place - 1;
  while (at > 0 && /\s/.test(text.charAt(at))) at--;
  return Math.max(at, 0);
}
