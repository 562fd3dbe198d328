import type { Walk, WalkDirection } from '../../query/walk.js';
import type { Slots } from './template.js';
import type { Vocabulary } from './vocabulary.js';

/** The other way. */
export const BACK: Readonly<Record<WalkDirection, WalkDirection>> = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' };

/** What a walk may use, as a statement's slots RELATIONS and KINDS (of `v`); null where it can take no step. */
export function walkSlots({ relations, kinds }: Walk, vocabulary: Vocabulary) {
  if (relations.length === 0) return null;
  const labels = vocabulary.anyOf(kinds);
  const RELATIONS = relations.map((relation) => vocabulary.type(relation)).join('|');
  return { RELATIONS, KINDS: labels ? `v:${labels}` : 'false' } satisfies Slots;
}

/** An arrow in a direction: `-[r:SUPPORTS]->`, or `-->` where the inside is empty. */
export function arrow(inside: string, direction: WalkDirection): string {
  return `${direction === 'IN' ? '<' : ''}-${inside}-${direction === 'OUT' ? '>' : ''}`;
}
