import {
  type ColumnDef,
  createSortedRowModel,
  FlexRender,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { useMessages } from './settings.ts';

/** What every table of the pages can do. */
const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic },
});

export type TableColumn<T extends object> = ColumnDef<typeof features, T>;

const MESSAGES = {
  en: { asc: 'sorted, smallest first', desc: 'sorted, largest first' },
  zh: { asc: '升序', desc: '降序' },
};

/** A table that is sorted by a click on a heading. It scrolls, so it can be reached by keyboard. */
export function DataTable<T extends object>({
  caption,
  columns,
  rows,
}: {
  caption: string;
  columns: TableColumn<T>[];
  rows: readonly T[];
}): ReactNode {
  const messages = useMessages(MESSAGES);
  const table = useTable({ features, columns, data: rows as T[] });
  return (
    <section className="table-scroll" tabIndex={0} aria-label={caption}>
      <table className="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => {
                const sorted = header.column.getIsSorted();
                return (
                  <th
                    key={header.id}
                    scope="col"
                    aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
                  >
                    <button
                      type="button"
                      onClick={header.column.getToggleSortingHandler()}
                      title={sorted ? messages[sorted] : undefined}
                    >
                      <FlexRender header={header} />
                      <span aria-hidden="true">{sorted === 'asc' ? ' ▲' : sorted === 'desc' ? ' ▼' : ''}</span>
                    </button>
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              {row.getAllCells().map((cell) => (
                // Its heading, for style sheets that set each row as a card.
                <td key={cell.id} data-label={cell.column.columnDef.header as string}>
                  <FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
