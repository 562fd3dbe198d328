import { badInput } from '../errors.js';
import { isExportedEntity } from '../graph/exported.js';
import { readInteger } from '../integer.js';
import type { Model } from '../model/model.js';
import type { KindValue, RelationType } from '../model/vocabulary.js';
import { DEFAULT_DEPTH, DEFAULT_NODES, MAX_DEPTH, MAX_NODES, MAX_PAGE_SIZE } from '../query/limits.js';
import { readSearchText } from '../query/search-text.js';
import { shown } from '../query/shown.js';
import { toWalk } from '../query/walk-arguments.js';
import { withinLimits } from '../query/within-limits.js';
import type { SearchText } from '../search/terms.js';
import type { Cut } from './cut.js';

/** The arguments that select a part of the graph, as in the API's neighbourhood and search. */
export const CUT_ARGUMENTS = ['ids', 'text', 'depth', 'relations', 'kinds', 'limit'] as const;

const MAX_INTEGER = 999_999_999;

/** The values by argument. A list is one value separated by commas, or several values. */
export type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Reads the arguments of a cut. Returns null for the whole graph.
 *
 * @throws ApiError that names the argument and the fix
 */
export function readCut(given: Given, model: Model): Cut | null {
  const names = Object.keys(given).filter((name) => given[name] !== undefined);
  const unknown = names.find((name) => !(CUT_ARGUMENTS as readonly string[]).includes(name));
  if (unknown !== undefined) throw badInput(`There is no argument ${shown(unknown)}; use ${CUT_ARGUMENTS.join(', ')}.`);
  const [first] = names;
  if (first === undefined) return null;
  const from = text(given) ?? ids(given);
  if (from === null)
    throw badInput(`${first} requires ids or text; add one of them, or omit all arguments for the whole graph.`);
  return {
    from,
    depth: 'groups' in from ? 0 : withinLimits('depth', integer(given, 'depth') ?? DEFAULT_DEPTH, 0, MAX_DEPTH),
    limit: withinLimits('limit', integer(given, 'limit') ?? DEFAULT_NODES, 1, MAX_NODES),
    ...toWalk({ relations: relations(given, model), kinds: kinds(given, model) }, model, ({ value }) =>
      isExportedEntity({ kind: value }),
    ),
  };
}

function ids(given: Given): string[] | null {
  const all = list(given, 'ids');
  if (all !== null) withinLimits('the number of ids', all.length, 1, MAX_PAGE_SIZE);
  return all;
}

/** Reads the search text, which excludes ids and depth. */
function text(given: Given): SearchText | null {
  const value = once(given, 'text');
  if (value === null) return null;
  for (const other of ['ids', 'depth'])
    if (given[other] !== undefined) throw badInput(`text and ${other} cannot be combined; omit one.`);
  return readSearchText(value);
}

function relations(given: Given, model: Model): RelationType[] | null {
  const types = list(given, 'relations');
  return (
    types?.map((type) => {
      if (model.isRelation(type)) return type;
      throw badInput(`relations: there is no relation ${shown(type)}; use a type of the API, such as SUPPORTS.`);
    }) ?? null
  );
}

function kinds(given: Given, model: Model): KindValue[] | null {
  const values = list(given, 'kinds');
  return (
    values?.map((value) => {
      if (model.isKind(value)) return value;
      throw badInput(`kinds: there is no kind ${shown(value)}; use a value of the API, such as CLAIM.`);
    }) ?? null
  );
}

/** Returns the distinct items of a list; null if it is not given. */
function list(given: Given, name: string): string[] | null {
  const values = given[name];
  if (values === undefined) return null;
  const items = [values].flat().flatMap((value) => value.split(',').map((item) => item.trim()));
  if (items.includes('')) throw badInput(`${name} has an empty item; write it as ${name}=one,two.`);
  return [...new Set(items)];
}

function integer(given: Given, name: string): number | null {
  const value = once(given, name);
  if (value === null) return null;
  const number = readInteger(value, -MAX_INTEGER, MAX_INTEGER);
  if (number === undefined) throw badInput(`${name} is ${shown(value)}; it must be an integer.`);
  return number;
}

function once(given: Given, name: string): string | null {
  const value = given[name];
  if (value === undefined) return null;
  if (typeof value !== 'string') throw badInput(`${name} is given ${value.length} times; give it once.`);
  return value;
}
