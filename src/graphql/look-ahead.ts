import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';
import { COMMON_COLUMNS } from '../model/common-properties.js';
import type { KindDefinition } from '../model/kind.js';

/** The fields selected below a field, on any type. */
export type Selection = readonly ResolveTree[];

const EMPTY: Selection = [];
const parsed = new WeakMap<object, Selection>();

/** Returns the fields selected below the field that is being resolved. Computed once per level, not per parent. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const known = parsed.get(info.fieldNodes);
  if (known) return known;
  const tree = parseResolveInfo(info) as ResolveTree | null | undefined;
  const selection = tree ? below([tree]) : EMPTY;
  parsed.set(info.fieldNodes, selection);
  return selection;
}

/** Returns all selections of the named fields, under any alias. */
export function named(selection: Selection, ...names: string[]): ResolveTree[] {
  return selection.filter(({ name }) => names.includes(name));
}

/** Returns the fields selected below any of these fields. */
export function below(fields: readonly ResolveTree[]): Selection {
  return fields.flatMap(({ fieldsByTypeName }) =>
    Object.values(fieldsByTypeName).flatMap((byAlias) => Object.values(byAlias)),
  );
}

const COMMON: ReadonlySet<string> = new Set(COMMON_COLUMNS);
const ownOf = new WeakMap<readonly KindDefinition[], ReadonlySet<string>>();

/** Returns the columns of an entity that a selection needs, sorted. See Columns. */
export function columnsOf(selection: Selection, kinds: readonly KindDefinition[]): string[] {
  const own = ownProperties(kinds);
  const columns = new Set<string>();
  for (const { name, args } of selection) {
    if (COMMON.has(name) || own.has(name)) columns.add(name);
    // Support by some kinds is a query of its own.
    if (name === 'support' && !args.kinds) columns.add(name);
    if (name === 'properties') for (const property of own) columns.add(property);
  }
  return [...columns].sort();
}

/** Computed once for each list of kinds. */
function ownProperties(kinds: readonly KindDefinition[]): ReadonlySet<string> {
  const known = ownOf.get(kinds);
  if (known) return known;
  const own = new Set(kinds.flatMap((kind) => kind.properties.map(({ name }) => name)));
  ownOf.set(kinds, own);
  return own;
}
