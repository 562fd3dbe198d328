import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';
import { COMMON_COLUMNS } from '../model/common-properties.js';
import type { KindDefinition } from '../model/kind.js';

const COMMON: ReadonlySet<string> = new Set(COMMON_COLUMNS);
/** What every row holds, whatever its columns. */
const ALWAYS: ReadonlySet<string> = new Set(['id', 'kind', 'name']);

const selections = new WeakMap<object, Selection>();
const ownOf = new WeakMap<readonly KindDefinition[], ReadonlySet<string>>();

/** Returns what the query selects below the field that is being resolved. Computed once per level, not per parent. */
export function selected(info: GraphQLResolveInfo): Selection {
  const known = selections.get(info.fieldNodes);
  if (known) return known;
  const tree = parseResolveInfo(info) as ResolveTree | null | undefined;
  const selection = new Selection(tree ? childrenOf(tree) : []);
  selections.set(info.fieldNodes, selection);
  return selection;
}

/** Selected fields, on any type and under any alias. */
export class Selection {
  constructor(private readonly fields: readonly ResolveTree[]) {}

  /** Whether any of these fields is selected. */
  has(...names: string[]): boolean {
    return this.fields.some(({ name }) => names.includes(name));
  }

  /**
   * Returns what is selected below any of these fields.
   *
   * @param paths names of fields, such as `nodes` or `edges.node`
   */
  below(...paths: string[]): Selection {
    return new Selection(paths.flatMap((path) => path.split('.').reduce(childrenNamed, this.fields)));
  }

  /** Returns the arguments of each selection of a field. */
  argumentsOf(field: string): ResolveTree['args'][] {
    return this.fields.filter(({ name }) => name === field).map(({ args }) => args);
  }

  /**
   * Returns the columns of an entity that these fields need, sorted. See Columns.
   *
   * @param more columns that the resolver itself reads
   */
  columns(kinds: readonly KindDefinition[], more: readonly string[] = []): string[] {
    const own = ownProperties(kinds);
    const columns = new Set(more.filter((column) => !ALWAYS.has(column)));
    for (const { name, args } of this.fields) {
      if (COMMON.has(name) || own.has(name)) columns.add(name);
      // Support by some kinds is a query of its own.
      if (name === 'support' && !args.kinds) columns.add(name);
      if (name === 'properties') for (const property of own) columns.add(property);
    }
    return [...columns].sort();
  }
}

function childrenNamed(fields: readonly ResolveTree[], wanted: string): readonly ResolveTree[] {
  return fields.filter(({ name }) => name === wanted).flatMap(childrenOf);
}

function childrenOf({ fieldsByTypeName }: ResolveTree): ResolveTree[] {
  return Object.values(fieldsByTypeName).flatMap((byAlias) => Object.values(byAlias));
}

/** Computed once for each list of kinds. */
function ownProperties(kinds: readonly KindDefinition[]): ReadonlySet<string> {
  const known = ownOf.get(kinds);
  if (known) return known;
  const own = new Set(kinds.flatMap((kind) => kind.properties.map(({ name }) => name)));
  ownOf.set(kinds, own);
  return own;
}
