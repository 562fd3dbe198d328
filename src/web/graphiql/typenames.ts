/**
 * Selects the type of every object of an answer, and removes the types that the query as written does not select. `__typename` is
 * inserted without an alias, so that a query keeps within the same limits.
 */
import { getLocation, Kind, parse, type SelectionSetNode, Source, type SourceLocation, visit } from 'graphql';
import { isAnswerObject, type Selections, setsBelow } from './selections.js';

const TYPENAME = '__typename';
const INSERTED = ` ${TYPENAME}`;

export interface TypedQuery {
  readonly query: string;
  /** Returns the place in the query as it was written for a place in the query as it is sent. */
  readonly writtenLocation: (sent: SourceLocation) => SourceLocation;
}

/** Inserts `__typename` where it is not selected; a query that cannot be parsed stays as it is. */
export function withTypenames(query: string): TypedQuery {
  const inserted = placesIn(query);
  const ends = [...inserted, query.length];
  const parts = ends.map((end, i) => query.slice(ends[i - 1] ?? 0, end));
  const source = new Source(query);
  const places = inserted.map((place) => getLocation(source, place));
  return {
    query: parts.join(INSERTED),
    writtenLocation: ({ line, column }) => {
      const before = places.filter((place) => place.line === line);
      const passed = before.filter((place, i) => place.column + (i + 1) * INSERTED.length <= column).length;
      return { line, column: column - passed * INSERTED.length };
    },
  };
}

/** The offsets of the closing braces before which `__typename` is inserted. */
function placesIn(query: string): number[] {
  const places: number[] = [];
  let isTaken = false;
  const document = parsed(query);
  if (document)
    visit(document, {
      Field({ alias }) {
        // Another field under that key would be in conflict with it.
        if (alias?.value === TYPENAME) isTaken = true;
      },
      SelectionSet(set) {
        if (set.loc && !hasTypename(set)) places.push(set.loc.end - 1);
      },
    });
  return isTaken ? [] : places.sort((a, b) => a - b);
}

function hasTypename({ selections }: SelectionSetNode): boolean {
  return selections.some((one) => one.kind === Kind.FIELD && one.name.value === TYPENAME && !one.directives?.length);
}

function parsed(query: string) {
  try {
    return parse(query);
  } catch {
    return null;
  }
}

/** Returns the data of an answer without the types that were not asked for. */
export function withoutTypenames(data: unknown, selections: Selections): unknown {
  return selections.root === null ? data : hidden(data, selections, [selections.root]);
}

function hidden(value: unknown, selections: Selections, sets: readonly SelectionSetNode[]): unknown {
  if (Array.isArray(value)) return value.map((one) => hidden(one, selections, sets));
  if (!isAnswerObject(value)) return value;
  const fields = selections.fieldsOf(String(value[TYPENAME] ?? ''), sets);
  const entries = Object.entries(value).filter(([key]) => key !== TYPENAME || fields.has(key));
  return Object.fromEntries(
    entries.map(([key, one]) => [key, hidden(one, selections, setsBelow(fields.get(key) ?? []))]),
  );
}
