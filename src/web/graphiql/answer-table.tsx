import { type ReactNode, useMemo, useState } from 'react';
import { DataTable, type TableColumn } from '../shared/data-table.tsx';
import { saveFile } from '../shared/save-file.ts';
import { FIRST_REPORT, reportAddress } from '../shared/shell.tsx';
import { useWords } from '../shared/words.ts';
import { type Cell, csvOf, type FlatTable, tablesOf } from './flatten.ts';

type Row = Readonly<Record<string, Cell>>;

/** The answer as a table that is sorted by a click and saved as CSV. */
export function AnswerTable({ data }: { data: unknown }): ReactNode {
  const t = useWords('graphiql');
  const read = useWords('shared')('read');
  const tables = useMemo(() => tablesOf(data), [data]);
  const [wanted, setWanted] = useState('');
  const name = tables.has(wanted) ? wanted : ([...tables.keys()][0] ?? '');
  const table = tables.get(name);
  const columns = useMemo(() => (table ? columnsOf(table, read) : []), [table, read]);
  if (!table || table.rows.length === 0) return <p className="quiet">{t('table.none')}</p>;
  return (
    <>
      <div className="table-tools">
        {tables.size > 1 && (
          <select
            className="field"
            aria-label={t('table.label')}
            value={name}
            onChange={(e) => setWanted(e.target.value)}
          >
            {[...tables.keys()].map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        )}
        <span className="quiet">{t('table.rows', { count: table.rows.length })}</span>
        <button
          type="button"
          className="button"
          onClick={() => saveFile(`${name}.csv`, 'text/csv;charset=utf-8', csvOf(table))}
        >
          {t('table.csv')}
        </button>
      </div>
      <DataTable caption={name} columns={columns} rows={table.rows} />
    </>
  );
}

/** A column per path; a quote leads to its place in the report where the row has its offsets. */
function columnsOf({ columns }: FlatTable, read: string): TableColumn<Row>[] {
  return columns.map((id) => ({
    id,
    header: id,
    sortFn: 'basic',
    accessorFn: (row: Row) => row[id] ?? '',
    cell: ({ row }) => <Value row={row.original} column={id} read={read} />,
  }));
}

function Value({ row, column, read }: { row: Row; column: string; read: string }): ReactNode {
  const value = row[column];
  const words = value === null || value === undefined ? '' : String(value);
  const path = /^(.*)quote$/.exec(column)?.[1];
  if (path === undefined || !words) return words;
  const [start, end] = [row[`${path}start`], row[`${path}end`]];
  if (typeof start !== 'number' || typeof end !== 'number') return words;
  const report = row[`${path}report.id`];
  return (
    <a href={reportAddress(typeof report === 'string' ? report : FIRST_REPORT, { start, end })} title={read}>
      {words}
    </a>
  );
}
