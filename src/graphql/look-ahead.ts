import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';
import { COMMON_COLUMNS } from '../model/common-properties.js';
import type { KindDefinition } from '../model/kind.js';

/** The fields selected below a field, whatever the type they are selected on. */
export type Selection = readonly ResolveTree[];

const EMPTY: Selection = [];
const parsed = new WeakMap<object, Selection>();

/** The fields selected below the one that is being resolved; worked out once per level, not per parent. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const known = parsed.get(info.fieldNodes);
  if (known) return known;
  const tree = parseResolveInfo(info) as ResolveTree | null | undefined;
  const selection = tree ? below([tree]) : EMPTY;
  parsed.set(info.fieldNodes, selection);
  return selection;
}

/** All selections of a field by its name, under whatever aliases. */
export function named(selection: Selection, ...names: string[]): ResolveTree[] {
  return selection.filter(({ name }) => names.includes(name));
}

/** What is selected below some fields. */
export function below(fields: readonly ResolveTree[]): Selection {
  return fields.flatMap(({ fieldsByTypeName }) =>
    Object.values(fieldsByTypeName).flatMap((byAlias) => Object.values(byAlias)),
  );
}

const COMMON: ReadonlySet<string> = new Set(COMMON_COLUMNS);
const ownOf = new WeakMap<readonly KindDefinition[], ReadonlySet<string>>();

/** The columns of an entity that a selection needs, sorted: see Columns. */
export function columnsOf(selection: Selection, kinds: readonly KindDefinition[]): string[] {
  const own = ownProperties(kinds);
  const columns = new Set<string>();
  for (const { name, args } of selection) {
    if (COMMON.has(name) || own.has(name)) columns.add(name);
    // From some kinds only, it is asked for by itself.
    if (name === 'support' && !args.kinds) columns.add(name);
    if (name === 'properties') for (const property of own) columns.add(property);
  }
  return [...columns].sort();
}

/** Worked out once for each list of kinds: a model has few. */
function ownProperties(kinds: readonly KindDefinition[]): ReadonlySet<string> {
  const known = ownOf.get(kinds);
  if (known) return known;
  const own = new Set(kinds.flatMap((kind) => kind.properties.map(({ name }) => name)));
  ownOf.set(kinds, own);
  return own;
}
