import { COMMON_COLUMNS } from '../../model/common-properties.js';
import type { EntityRecord, Scalar } from '../../model/entity.js';
import type { Evidence } from '../../model/evidence.js';
import type { Columns } from '../../query/ask.js';
import type { EntityRow } from '../graph-store.js';
import { supportExpression } from './compile-support.js';
import type { Vocabulary } from './vocabulary.js';

/** Which values of an entity are returned, in what order, and how they are read. */
export interface EntityColumns {
  /** What stands between the brackets of RETURN, for the variable `n`. */
  readonly text: string;
  read(values: unknown): EntityRow;
}

const ALWAYS = ['id', 'kind', 'name'];
const COMMON: readonly string[] = [...COMMON_COLUMNS, 'support'];

/** The columns of a question; `id`, `kind` and `name` always come. */
export function entityColumns(columns: Columns, vocabulary: Vocabulary): EntityColumns {
  const asked = [...new Set(columns)].filter((column) => !ALWAYS.includes(column)).sort();
  const common = asked.filter((column) => COMMON.includes(column));
  const own = asked.filter((column) => !COMMON.includes(column));
  const names = [...ALWAYS, ...common, ...own];
  return {
    text: names
      .map((name) => (name === 'support' ? supportExpression('n') : `n.${vocabulary.property(name).value}`))
      .join(', '),
    read: (values) => {
      const list = values as readonly unknown[];
      const [id, kind, name] = list as readonly string[];
      const row: Record<string, unknown> = { id, kind, name };
      common.forEach((column, i) => {
        row[column] = readCommon(column, list[ALWAYS.length + i]);
      });
      if (own.length > 0) row.properties = readOwn(own, list.slice(ALWAYS.length + common.length));
      return row as unknown as EntityRow;
    },
  };
}

/** All that a record has. */
export function recordColumns(vocabulary: Vocabulary): { readonly text: string; read(values: unknown): EntityRecord } {
  const own = vocabulary.model.kinds.flatMap((kind) => kind.properties.map(({ name }) => name));
  const { text, read } = entityColumns([...COMMON_COLUMNS, ...own], vocabulary);
  return { text, read: (values) => read(values) as EntityRecord };
}

/** Evidence as it is stored: JSON, one text each. */
export function readEvidence(stored: unknown): Evidence[] {
  return ((stored ?? []) as readonly string[]).map((json) => JSON.parse(json) as Evidence);
}

function readCommon(column: string, value: unknown): unknown {
  if (column === 'evidence') return readEvidence(value);
  return column === 'aliases' || column === 'reports' ? (value ?? []) : value;
}

function readOwn(names: readonly string[], values: readonly unknown[]): Record<string, Scalar> {
  const properties: Record<string, Scalar> = {};
  names.forEach((name, i) => {
    const value = values[i];
    if (value !== null && value !== undefined) properties[name] = value as Scalar;
  });
  return properties;
}
