import type { RelationType } from '../../model/vocabulary.js';
import type { StatementFilter } from '../../query/filter.js';
import type { StatementQuery } from '../../query/queries.js';
import type { Parameters } from './cypher.js';
import type { Vocabulary } from './vocabulary.js';

/** The relation types of visible statements that can match, and the condition for their visibility. */
export interface Visibility {
  readonly types: readonly RelationType[];
  /** A predicate for the statement `r` from `s` to `o`. */
  readonly shown: string;
}

/**
 * A statement is visible if neither its relation nor an end is textual, or if the query includes its textual relation or the
 * textual kind of an end.
 */
export function visibility(
  { filter, textual }: Pick<StatementQuery, 'filter' | 'textual'>,
  vocabulary: Vocabulary,
  parameters: Parameters,
): Visibility {
  const possible = typesOf(filter);
  const included = vocabulary.textTypes.filter((type) => textual.relations.includes(type));
  const kinds = vocabulary.anyOf(textual.kinds.filter((kind) => vocabulary.model.kindByValue(kind).textual));
  const types = vocabulary.types.filter(
    (type) =>
      (possible === null || possible.has(type)) &&
      (kinds || !vocabulary.textTypes.includes(type) || included.includes(type)),
  );
  if (types.length === 0) return { types: vocabulary.types.slice(0, 1), shown: 'false' };
  const isGraph = '(s:Entity AND o:Entity)';
  const conditions = [
    types.some((type) => vocabulary.textTypes.includes(type))
      ? `(${isGraph} AND NOT type(r) IN ${parameters.add(vocabulary.textTypes)})`
      : isGraph,
    ...(included.length > 0 ? [`type(r) IN ${parameters.add(included)}`] : []),
    ...(kinds ? [`(s:${kinds} OR o:${kinds})`] : []),
  ];
  return { types, shown: conditions.length > 1 ? `(${conditions.join(' OR ')})` : (conditions[0] as string) };
}

/** Returns the relation types that a filter restricts to; null if it has no such restriction. */
function typesOf(filter: StatementFilter): ReadonlySet<RelationType> | null {
  if (filter.op === 'relations') return new Set(filter.in);
  if (filter.op !== 'and') return null;
  const [first, ...others] = filter.of.map(typesOf).filter((set) => set !== null);
  return first ? new Set([...first].filter((type) => others.every((set) => set.has(type)))) : null;
}
