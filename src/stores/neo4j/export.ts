import { entityLine, statementLine } from '../../model/export-line.js';
import { countsOf } from './counts.js';
import { recordColumns } from './entity-columns.js';
import { type Bookmarks, integer } from './executor.js';
import type { GraphReader } from './graph-reader.js';
import { readStatement, STATEMENT_COLUMNS } from './statement-columns.js';

/** A line of the export and the id by which it is sorted. */
interface Line {
  readonly id: string;
  readonly line: string;
}

const PAGE = 500;
/** Statements, of several relations, that are few enough to be sorted again for each page. */
const BUNDLE = 4_000;
const PAGE_TAKES = 30_000;

/**
 * The lines of the export of one version of the graph, sorted by id. Entities and statements come page by page
 * and are merged here: only a page of each sequence is ever held.
 *
 * @throws ApiError STORE_UNAVAILABLE where the graph is loaded anew while it is read
 */
export async function* exportGraph(
  reader: GraphReader,
  version: string,
  bookmarks?: Bookmarks,
): AsyncGenerator<string> {
  const { vocabulary } = reader;
  const { text: columns, read } = recordColumns(vocabulary);
  const entities = pages('read/export-entities', { COLUMNS: columns }, (values) => {
    const entity = read(values);
    return { id: entity.id, line: entityLine(entity) };
  });
  const { relations } = await countsOf(reader, Date.now() + PAGE_TAKES, bookmarks);
  const sizes = Object.entries(relations).map(([relation, bases]) => ({
    relation: vocabulary.type(relation),
    size: bases.STATED + bases.INFERRED + bases.REFERENCE,
  }));
  const statements = bundle(sizes).map((bundled) =>
    pages('read/export-statements', { COLUMNS: STATEMENT_COLUMNS, RELATIONS: bundled.join('|') }, (values) => {
      const statement = readStatement(values);
      return { id: statement.id, line: statementLine(statement) };
    }),
  );
  for await (const { line } of merge([entities, ...statements])) yield line;

  async function* pages(
    file: string,
    slots: Readonly<Record<string, string>>,
    toLine: (values: unknown) => Line,
  ): AsyncGenerator<Line> {
    const text = reader.files.get(file).fill(slots);
    let after = '';
    for (;;) {
      const parameters = { version, after, limit: integer(PAGE) };
      const [row] = await reader.read({ text, parameters }, Date.now() + PAGE_TAKES, bookmarks);
      const lines = (row.items as readonly unknown[]).map(toLine);
      yield* lines;
      if (lines.length < PAGE) return;
      after = (lines.at(-1) as Line).id;
    }
  }
}

/** Puts small relations together, so that fewer statements have to be planned; a large one is read from its own index. */
function bundle(relations: readonly { readonly relation: string; readonly size: number }[]): string[][] {
  const bundles: { types: string[]; size: number }[] = [];
  for (const { relation, size } of [...relations].sort((a, b) => a.size - b.size)) {
    const last = bundles.at(-1);
    if (last && last.size + size <= BUNDLE) {
      last.types.push(relation);
      last.size += size;
    } else bundles.push({ types: [relation], size });
  }
  return bundles.map(({ types }) => types);
}

/** Merges sorted sequences into one. */
async function* merge(sources: readonly AsyncGenerator<Line>[]): AsyncGenerator<Line> {
  const heads: { source: AsyncGenerator<Line>; next: IteratorResult<Line> }[] = [];
  for (const source of sources) heads.push({ source, next: await source.next() });
  for (;;) {
    let first: (typeof heads)[number] | undefined;
    for (const head of heads)
      if (!head.next.done && (first === undefined || head.next.value.id < first.next.value.id)) first = head;
    if (first === undefined) return;
    yield first.next.value;
    first.next = await first.source.next();
  }
}
