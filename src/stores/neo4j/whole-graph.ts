import type { EntityRecord } from '../../model/entity.js';
import type { StatementRecord } from '../../model/statement.js';
import type { Counts, WholeGraph } from '../graph-store.js';
import { mergeById } from '../merge-by-id.js';
import { recordColumns } from './entity-columns.js';
import { integer } from './executor.js';
import type { GraphReader } from './graph-reader.js';
import { readStatement, STATEMENT_COLUMNS } from './statement-columns.js';

const PAGE = 500;
/** Statements, of several relations, that are few enough to be sorted again for each page. */
const BUNDLE = 4_000;
const PAGE_TIMEOUT_MS = 30_000;

/**
 * The entities and statements of one version of the graph, page by page: only a page of each sequence is ever held.
 *
 * @throws ApiError STORE_UNAVAILABLE, while they are read, where the graph is loaded anew
 */
export async function wholeGraph(reader: GraphReader): Promise<WholeGraph> {
  const { vocabulary } = reader;
  const [row] = await reader.read({ text: reader.files.get('read/counts').fill({}), parameters: {} });
  // Counted in the database when it was loaded.
  const counts = JSON.parse(row.counts as string) as Counts;
  const { version } = counts;
  return {
    version,
    counts,
    entities: (): AsyncGenerator<EntityRecord> => {
      const { text, read } = recordColumns(vocabulary);
      return pages('read/export-entities', { COLUMNS: text }, read);
    },
    statements: async function* (): AsyncGenerator<StatementRecord> {
      const sizes = Object.entries(counts.relations).map(([relation, bases]) => ({
        relation: vocabulary.type(relation),
        size: bases.STATED + bases.INFERRED + bases.REFERENCE,
      }));
      const sequences = bundle(sizes).map((bundled) => {
        const slots = { COLUMNS: STATEMENT_COLUMNS, RELATIONS: bundled.join('|') };
        return pages('read/export-statements', slots, readStatement);
      });
      yield* mergeById(sequences);
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
      const records = (row.items as readonly unknown[]).map(read);
      yield* records;
      if (records.length < PAGE) return;
      after = (records.at(-1) as T).id;
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
