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

/** White space longer than this parts what need not be put together. */
const MOST_SPACE = 100;
