import { heal } from '../../model/heal.js';
import type { Range } from '../../seed/published-text.js';

/**
 * Part of a text as it is read: without the line breaks inside sentences. White space is kept or dropped by what stands
 * around it in the whole text, and belongs to the part in which it begins, so that parts put side by side read as the whole.
 */
export function healedPart(text: string, { start, end }: Range): string {
  return text.slice(start, end).replace(/\s+/g, (_space, at: number) => {
    const begin = start + at;
    const before = text.charAt(begin - 1);
    if (begin === 0 || /\s/.test(before)) return '';
    const after = /\S/u.exec(text.slice(begin, begin + MOST_SPACE))?.[0] ?? '';
    return heal(`${before} ${after}`).includes(' ') ? ' ' : '';
  });
}

/** The offset in the whole text at which so many characters of a healed part end. */
export function endOfHealed(text: string, { start, end }: Range, count: number): number {
  let at = start;
  while (at < end && healedPart(text, { start, end: at }).length < count) at++;
  return at;
}

/** White space longer than this parts what need not be put together. */
const MOST_SPACE = 100;
