import type { RelationType } from '../../model/vocabulary.js';
import type { StatementFilter } from '../../query/filter.js';
import type { StatementQuery } from '../../query/queries.js';
import type { Parameters } from './cypher.js';
import type { Vocabulary } from './vocabulary.js';

/** The relation types that a statement can have to be shown and to match, and what else shows it. */
export interface Visibility {
  readonly types: readonly RelationType[];
  /** A predicate for the statement `r` from `s` to `o`. */
  readonly shown: string;
}

/**
 * A statement is shown if neither its relation nor an end of it is textual, or if its textual relation, or the textual
 * kind of an end, is let in.
 */
export function visibility(
  { filter, textual }: Pick<StatementQuery, 'filter' | 'textual'>,
  vocabulary: Vocabulary,
  parameters: Parameters,
): Visibility {
  const possible = typesOf(filter);
  const letIn = vocabulary.textTypes.filter((type) => textual.relations.includes(type));
  const kinds = vocabulary.anyOf(textual.kinds.filter((kind) => vocabulary.model.kindByValue(kind).textual));
  const types = vocabulary.types.filter(
    (type) =>
      (possible === null || possible.has(type)) &&
      (kinds || !vocabulary.textTypes.includes(type) || letIn.includes(type)),
  );
  if (types.length === 0) return { types: vocabulary.types.slice(0, 1), shown: 'false' };
  const isGraph = '(s:Entity AND o:Entity)';
  const ways = [
    types.some((type) => vocabulary.textTypes.includes(type))
      ? `(${isGraph} AND NOT type(r) IN ${parameters.add(vocabulary.textTypes)})`
      : isGraph,
    ...(letIn.length > 0 ? [`type(r) IN ${parameters.add(letIn)}`] : []),
    ...(kinds ? [`(s:${kinds} OR o:${kinds})`] : []),
  ];
  return { types, shown: ways.length > 1 ? `(${ways.join(' OR ')})` : (ways[0] as string) };
}

/** The relation types that a filter lets through; null for all, or where it does not say so plainly. */
function typesOf(filter: StatementFilter): ReadonlySet<RelationType> | null {
  if (filter.op === 'relations') return new Set(filter.in);
  if (filter.op !== 'and') return null;
  const [first, ...others] = filter.of.map(typesOf).filter((set) => set !== null);
  return first ? new Set([...first].filter((type) => others.every((set) => set.has(type)))) : null;
}
