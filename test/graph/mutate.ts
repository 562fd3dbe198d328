import { canonicalJson } from '../../src/model/canonical-json.js';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface Mutation {
  /** Where and what, such as `entity CLAIM evidence[].start: null`. */
  readonly name: string;
  /** The line in place of the one that is mutated. */
  readonly line: string;
}

/** Every value of a line removed, of each other type, null, or changed; every object with one key more. */
export function* mutationsOf(written: string): Generator<Mutation> {
  const line: Json = JSON.parse(written);
  for (const { path, what, value } of mutated(line))
    yield { name: `${lineName(written)} ${path}: ${what}`, line: canonicalJson(value) };
}

/** What a line is: its type, and its kind or basis. */
export function lineName(written: string): string {
  const { type, kind, basis } = JSON.parse(written);
  return [type, kind ?? basis].filter((part) => part !== undefined).join(' ');
}

interface Change {
  readonly path: string;
  readonly what: string;
  readonly value: Json | undefined;
}

function* mutated(value: Json): Generator<Change> {
  for (const [what, other] of others(value)) yield { path: '', what, value: other };
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) {
      yield { path: '[]', what: 'removed', value: value.toSpliced(i, 1) };
      yield { path: '[]', what: 'twice', value: value.toSpliced(i, 0, item) };
      for (const { path, what, value: inner } of mutated(item))
        if (inner !== undefined) yield { path: `[]${path}`, what, value: value.with(i, inner) };
    }
    if (value.length > 1) yield { path: '', what: 'reversed', value: value.toReversed() };
  } else if (typeof value === 'object' && value !== null) {
    const fields = value as { readonly [key: string]: Json };
    yield { path: '', what: 'a key more', value: { ...fields, another: 1 } };
    for (const key of Object.keys(fields)) {
      const { [key]: field, ...rest } = fields;
      yield { path: `.${key}`, what: 'removed', value: rest };
      yield { path: `.${key}`, what: 'renamed', value: { ...rest, [`${key}x`]: field ?? null } };
      for (const { path, what, value: inner } of mutated(field ?? null))
        if (inner !== undefined) yield { path: `.${key}${path}`, what, value: { ...fields, [key]: inner } };
    }
    if ('start' in fields && 'end' in fields) {
      const { start, end } = fields as { readonly start: Json; readonly end: Json };
      yield { path: '.start', what: 'swapped with end', value: { ...fields, start: end, end: start } };
    }
  }
}

/** Values of other types and other values of the same type. */
function others(value: Json): [string, Json][] {
  const all: [string, Json][] = [
    ['null', null],
    ['a string', 'unknown'],
    ['an empty string', ''],
    ['a number', 7],
    ['a negative number', -1],
    ['a fraction', 0.5],
    ['a huge number', 1e300],
    ['true', true],
    ['a list', []],
    ['an object', {}],
  ];
  if (typeof value === 'number') all.push(['one more', value + 1], ['one less', value - 1]);
  if (typeof value === 'string') all.push(['longer', `${value}x`], ['shorter', value.slice(0, -1)]);
  return all.filter(([, other]) => canonicalJson(other) !== canonicalJson(value));
}
