import { COMMON_COLUMNS } from '../../model/common-properties.js';
import type { CoverageRecord } from '../../model/coverage.js';
import type { EntityRecord, Scalar } from '../../model/entity.js';
import type { Evidence } from '../../model/evidence.js';
import type { KindValue } from '../../model/vocabulary.js';
import type { Columns } from '../../query/queries.js';
import type { EntityRow } from '../graph-store.js';
import { supportExpression } from './compile-support.js';
import { json, list, missing, text, texts } from './stored-values.js';
import type { Vocabulary } from './vocabulary.js';

/** The returned columns of an entity, and how to read them. */
export interface EntityColumns {
  /** The list of expressions for RETURN, for the variable `n`. */
  readonly text: string;
  /** @throws ApiError STORE_UNAVAILABLE if the values are not those of an entity of a complete graph */
  read(values: unknown): EntityRow;
}

const ALWAYS = ['id', 'kind', 'name'];
const COMMON: readonly string[] = [...COMMON_COLUMNS, 'support', 'publishedText', 'coverage'];

/**
 * Returns the columns of a query. They always include `id`, `kind` and `name`.
 *
 * @param supporters values of `Kind` whose support counts for the column `support`. Default: all kinds
 */
export function entityColumns(
  columns: Columns,
  vocabulary: Vocabulary,
  supporters?: readonly KindValue[],
): EntityColumns {
  const requested = [...new Set(columns)].filter((column) => !ALWAYS.includes(column)).sort();
  const common = requested.filter((column) => COMMON.includes(column));
  const own = requested.filter((column) => !COMMON.includes(column));
  const names = [...ALWAYS, ...common, ...own];
  const supporter = supporters ? `(:${vocabulary.anyOf(supporters) ?? '!%'})` : undefined;
  return {
    text: names
      .map((name) => (name === 'support' ? supportExpression('n', supporter) : `n.${vocabulary.property(name).value}`))
      .join(', '),
    read: (values) => {
      const all = list(values, 'an entity');
      const id = text(all[0], 'id');
      const kind = text(all[1], 'kind');
      const row: Record<string, unknown> = { id, kind, name: text(all[2], 'name') };
      common.forEach((column, i) => {
        row[column] = readCommon(column, all[ALWAYS.length + i]);
      });
      if (own.length > 0) {
        const properties = readOwn(own, all.slice(ALWAYS.length + common.length));
        const lacking = vocabulary.requiredOf(kind).find((name) => own.includes(name) && !(name in properties));
        if (lacking !== undefined) throw missing(lacking);
        row.properties = properties;
      }
      return row as unknown as EntityRow;
    },
  };
}

/** Returns all columns of an entity record. */
export function recordColumns(vocabulary: Vocabulary): { readonly text: string; read(values: unknown): EntityRecord } {
  const own = vocabulary.model.kinds.flatMap((kind) => kind.properties.map(({ name }) => name));
  const { text, read } = entityColumns([...COMMON_COLUMNS, ...own], vocabulary);
  return { text, read: (values) => read(values) as EntityRecord };
}

/** Reads evidence, stored as a list of JSON strings. */
export function readEvidence(stored: unknown): Evidence[] {
  return list(stored, 'evidence').map((each) => json<Evidence>(each, 'evidence'));
}

function readCommon(column: string, value: unknown): unknown {
  if (column === 'evidence') return readEvidence(value);
  if (column === 'coverage') return typeof value === 'string' ? json<CoverageRecord>(value, column) : null;
  return column === 'aliases' || column === 'reports' ? texts(value, column) : value;
}

function readOwn(names: readonly string[], values: readonly unknown[]): Record<string, Scalar> {
  const properties: Record<string, Scalar> = {};
  names.forEach((name, i) => {
    const value = values[i];
    if (value !== null && value !== undefined) properties[name] = value as Scalar;
  });
  return properties;
}
