import { graphInChange } from '../../errors.js';
import type { EntityRecord } from '../../model/entity.js';
import type { StatementRecord } from '../../model/statement.js';
import type { Counts, WholeGraph } from '../graph-store.js';
import { mergeById } from '../merge-by-id.js';
import { recordColumns } from './entity-columns.js';
import { integer } from './executor.js';
import type { GraphReader } from './graph-reader.js';
import type { ExportedCounts } from './load-counts.js';
import { readStatement, STATEMENT_COLUMNS } from './statement-columns.js';
import { json, list } from './stored-values.js';

const PAGE = 500;
/** Statements, of several relations, that are few enough to be sorted again for each page. */
const BUNDLE = 4_000;
const PAGE_TIMEOUT_MS = 30_000;

/**
 * The entities and statements of one version of the graph, page by page: only a page of each sequence is ever held.
 *
 * @throws ApiError STORE_UNAVAILABLE during reading if the graph is replaced, or if the number of records differs from its counts
 */
export async function wholeGraph(reader: GraphReader): Promise<WholeGraph> {
  const { vocabulary } = reader;
  const [row] = await reader.read({ text: reader.files.get('read/counts').fill({}), parameters: {} });
  // Counted in the database when it was loaded.
  const counts = json<Counts>(row.counts, 'counts');
  const exported = json<ExportedCounts>(row.exported, 'exported');
  const KINDS = vocabulary.exportedLabels;
  const { version } = counts;
  if (version !== row.version) throw graphInChange('Counts of another version.');
  return {
    version,
    counts,
    entities: (): AsyncGenerator<EntityRecord> => {
      const { text, read } = recordColumns(vocabulary);
      return complete(pages('read/export-entities', { KINDS, COLUMNS: text }, read), exported.entities);
    },
    statements: async function* (): AsyncGenerator<StatementRecord> {
      const sizes = vocabulary.types.flatMap((relation) => {
        const size = exported.statements[relation];
        return size ? [{ relation, size }] : [];
      });
      const sequences = bundle(sizes).map((bundled) => {
        const slots = { KINDS, COLUMNS: STATEMENT_COLUMNS, RELATIONS: bundled.join('|') };
        return pages('read/export-statements', slots, readStatement);
      });
      yield* complete(
        mergeById(sequences),
        sizes.reduce((sum, { size }) => sum + size, 0),
      );
    },
  };

  async function* pages<T extends { readonly id: string }>(
    file: string,
    slots: Readonly<Record<string, string>>,
    read: (values: unknown) => T,
  ): AsyncGenerator<T> {
    const text = reader.files.get(file).fill(slots);
    let after = '';
    for (;;) {
      const parameters = { version, after, limit: integer(PAGE) };
      const [row] = await reader.within(PAGE_TIMEOUT_MS).read({ text, parameters });
      const records = list(row.items, 'items').map(read);
      yield* records;
      if (records.length < PAGE) return;
      after = (records.at(-1) as T).id;
    }
  }
}

/** Throws at the end of a sequence that is not as long as it must be. */
async function* complete<T>(records: AsyncIterable<T>, total: number): AsyncGenerator<T> {
  let count = 0;
  for await (const record of records) {
    count++;
    yield record;
  }
  if (count !== total) throw graphInChange(`${count} records, not ${total}.`);
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
