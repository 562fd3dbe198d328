/** An answer as a table: lists in it become rows, objects columns. */
export type Cell = string | number | boolean | null;

export interface FlatTable {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
type Row = Record<string, Cell>;

/** One table per field of the answer. */
export function tablesOf(data: unknown): Map<string, FlatTable> {
  const tables = new Map<string, FlatTable>();
  if (typeof data !== 'object' || data === null) return tables;
  for (const [field, value] of Object.entries(data as Record<string, Json>)) {
    const rows = listIn(value).flatMap((item) => rowsOf(item, ''));
    const columns = [...new Set(rows.flatMap(Object.keys))];
    tables.set(field, { columns, rows });
  }
  return tables;
}

/** The members of a list or of a connection; anything else alone. */
function listIn(value: Json): readonly Json[] {
  if (Array.isArray(value)) return value;
  const connection = membersOf(value);
  return connection ?? [value];
}

function membersOf(value: Json): readonly Json[] | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  const { edges, nodes } = value as { edges?: Json; nodes?: Json };
  return Array.isArray(edges) ? edges : Array.isArray(nodes) ? nodes : null;
}

/**
 * A value as rows. What stands once is repeated in each row of a list beside it; lists side by side are set beside each
 * other, the first of one with the first of the other, so that nothing is left out and nothing multiplied.
 */
function rowsOf(value: Json, path: string): Row[] {
  if (value === null || typeof value !== 'object') return [{ [path || 'value']: value }];
  const members = Array.isArray(value) ? value : membersOf(value);
  if (members) {
    const others = Array.isArray(value) ? [] : Object.entries(value).filter(([key]) => !LIST_FIELDS.has(key));
    const rest = others.length > 0 ? beside(others.map(([key, one]) => rowsOf(one, join(path, key)))) : [];
    if (members.length === 0) return beside([rest]);
    if (members.every((one) => one === null || typeof one !== 'object'))
      return beside([[{ [path || 'value']: members.join('; ') }], rest]);
    return beside([members.flatMap((one) => rowsOf(one, path)), rest]);
  }
  return beside(Object.entries(value).map(([key, one]) => rowsOf(one, join(path, key))));
}

const LIST_FIELDS = new Set(['edges', 'nodes', 'pageInfo']);
/** Fields that only hold what is meant. */
const SILENT = new Set(['node', 'nodes', 'edges']);

function join(path: string, key: string): string {
  if (SILENT.has(key)) return path;
  return path ? `${path}.${key}` : key;
}

function beside(groups: readonly Row[][]): Row[] {
  const most = Math.max(1, ...groups.map((rows) => rows.length));
  return Array.from(
    { length: most },
    (_, i) => Object.assign({}, ...groups.map((rows) => (rows.length === 1 ? rows[0] : rows[i]) ?? {})) as Row,
  );
}

/** As CSV (RFC 4180), with a mark of order that spreadsheets need to read Chinese. */
export function csvOf({ columns, rows }: FlatTable): string {
  const cell = (value: Cell | undefined): string => {
    const text = value === null || value === undefined ? '' : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [columns.map(cell), ...rows.map((row) => columns.map((column) => cell(row[column])))];
  return `\ufeff${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}
