import {
  type ColumnDef,
  createSortedRowModel,
  FlexRender,
  functionalUpdate,
  rowSortingFeature,
  type SortingState,
  sortFn_basic,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { type ReactNode, useState } from 'react';
import { useWords } from './words.ts';

/** What every table of the pages can do. */
const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic },
});

export type TableColumn<T extends object> = ColumnDef<typeof features, T>;
export type SortOrder = SortingState;

/** A table that is sorted by a click on a heading. It scrolls, so it can be reached by keyboard. */
export function DataTable<T extends object>({
  caption,
  columns,
  rows,
  sort,
}: {
  caption: string;
  columns: TableColumn<T>[];
  rows: readonly T[];
  /** The order and how it is changed, for who keeps it elsewhere; else the table keeps it. */
  sort?: readonly [SortOrder, (order: SortOrder) => void];
}): ReactNode {
  const t = useWords('shared');
  const own = useState<SortOrder>([]);
  const [sorting, setSorting] = sort ?? own;
  const table = useTable({
    features,
    columns,
    data: rows as T[],
    state: { sorting },
    onSortingChange: (change) => setSorting(functionalUpdate(change, sorting)),
  });
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
                      title={sorted ? t(`sorted.${sorted}`) : undefined}
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
