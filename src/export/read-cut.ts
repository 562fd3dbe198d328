import { badInput } from '../errors.js';
import { isExportedEntity } from '../graph/exported.js';
import type { Model } from '../model/model.js';
import { DEFAULT_DEPTH, DEFAULT_NODES, MAX_DEPTH, MAX_NODES, MAX_PAGE_SIZE } from '../query/limits.js';
import { readSearchText } from '../query/search-text.js';
import { shown } from '../query/shown.js';
import { toWalk } from '../query/walk-arguments.js';
import { withinLimits } from '../query/within-limits.js';
import type { SearchText } from '../search/terms.js';
import type { Cut } from './cut.js';

/** The arguments by which an export is cut, as the API's neighbourhood and search have them. */
export const CUT_ARGUMENTS = ['ids', 'text', 'depth', 'relations', 'kinds', 'limit'] as const;

/** What was given, by argument. A list is given in one value, parted by commas, or in several. */
export type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * What is to be cut out; null for the whole graph.
 *
 * @throws ApiError that names the argument and how to mend it
 */
export function readCut(given: Given, model: Model): Cut | null {
  const names = Object.keys(given).filter((name) => given[name] !== undefined);
  const unknown = names.find((name) => !(CUT_ARGUMENTS as readonly string[]).includes(name));
  if (unknown !== undefined)
    throw badInput(`There is no argument ${shown(unknown)}; an export is cut by ${CUT_ARGUMENTS.join(', ')}.`);
  const [first] = names;
  if (first === undefined) return null;
  const from = text(given) ?? ids(given);
  if (from === null) throw badInput(`${first} cuts what ids or text begin with; give one of them, or nothing for all.`);
  return {
    from,
    depth: 'groups' in from ? 0 : withinLimits('depth', whole(given, 'depth') ?? DEFAULT_DEPTH, 0, MAX_DEPTH),
    limit: withinLimits('limit', whole(given, 'limit') ?? DEFAULT_NODES, 1, MAX_NODES),
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

/** What to look for: it takes the place of ids, and of how far to go from them. */
function text(given: Given): SearchText | null {
  const value = once(given, 'text');
  if (value === null) return null;
  for (const other of ['ids', 'depth'])
    if (given[other] !== undefined) throw badInput(`text and ${other} exclude each other; leave one out.`);
  return readSearchText(value);
}

function relations(given: Given, model: Model): string[] | null {
  const types = list(given, 'relations');
  const unknown = types?.find((type) => !model.hasRelation(type));
  if (unknown !== undefined)
    throw badInput(`relations: there is no relation ${shown(unknown)}; names are as in the API, such as SUPPORTS.`);
  return types;
}

function kinds(given: Given, model: Model): string[] | null {
  const values = list(given, 'kinds');
  const unknown = values?.find((each) => !model.kinds.some(({ value }) => value === each));
  if (unknown !== undefined)
    throw badInput(`kinds: there is no kind ${shown(unknown)}; names are as in the API, such as CLAIM.`);
  return values;
}

/** The items of a list, each once; null where it is not given. */
function list(given: Given, name: string): string[] | null {
  const values = given[name];
  if (values === undefined) return null;
  const items = [values].flat().flatMap((value) => value.split(',').map((item) => item.trim()));
  if (items.includes('')) throw badInput(`${name} has an empty item; write it as ${name}=one,two.`);
  return [...new Set(items)];
}

function whole(given: Given, name: string): number | null {
  const value = once(given, name);
  if (value === null) return null;
  if (!/^[+-]?\d{1,9}$/.test(value)) throw badInput(`${name} is ${shown(value)}; it must be a whole number.`);
  return Number(value);
}

function once(given: Given, name: string): string | null {
  const value = given[name];
  if (value === undefined) return null;
  if (typeof value !== 'string') throw badInput(`${name} is given ${value.length} times; give it once.`);
  return value;
}
