import type { Walk, WalkDirection } from '../../query/walk.js';
import type { Slots } from './template.js';
import type { Vocabulary } from './vocabulary.js';

/** The reverse of each direction. */
export const REVERSED: Readonly<Record<WalkDirection, WalkDirection>> = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' };

/** Returns the slots RELATIONS and KINDS (of `v`) of a walk; null if it includes no relation. */
export function walkSlots({ relations, kinds }: Walk, vocabulary: Vocabulary) {
  if (relations.length === 0) return null;
  const labels = vocabulary.anyOf(kinds);
  const RELATIONS = relations.map((relation) => vocabulary.type(relation)).join('|');
  return { RELATIONS, KINDS: labels ? `v:${labels}` : 'false' } satisfies Slots;
}

/** Returns an arrow in a direction: `-[r:SUPPORTS]->`, or `-->` if `inside` is empty. */
export function arrow(inside: string, direction: WalkDirection): string {
  return `${direction === 'IN' ? '<' : ''}-${inside}-${direction === 'OUT' ? '>' : ''}`;
}
