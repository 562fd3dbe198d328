import type { EntityRecord } from '../../model/entity.js';
import type { StatementRecord } from '../../model/statement.js';
import type { Records } from '../graph-store.js';
import { mergeById } from '../merge-by-id.js';
import { countsOf } from './counts.js';
import { recordColumns } from './entity-columns.js';
import { type Bookmarks, integer } from './executor.js';
import type { GraphReader } from './graph-reader.js';
import { readStatement, STATEMENT_COLUMNS } from './statement-columns.js';

const PAGE = 500;
/** Statements, of several relations, that are few enough to be sorted again for each page. */
const BUNDLE = 4_000;
const PAGE_TAKES = 30_000;

/**
 * The entities and statements of one version of the graph, page by page: only a page of each sequence is ever held.
 *
 * @throws ApiError STORE_UNAVAILABLE, while they are read, where the graph is loaded anew
 */
export function recordsOf(reader: GraphReader, version: string, bookmarks?: Bookmarks): Records {
  const { vocabulary } = reader;
  return {
    version,
    entities: (): AsyncGenerator<EntityRecord> => {
      const { text, read } = recordColumns(vocabulary);
      return pages('read/export-entities', { COLUMNS: text }, read);
    },
    statements: async function* (): AsyncGenerator<StatementRecord> {
      const { relations } = await countsOf(reader, Date.now() + PAGE_TAKES, bookmarks);
      const sizes = vocabulary.types.flatMap((relation) => {
        const bases = relations[relation];
        return bases ? [{ relation, size: bases.STATED + bases.INFERRED + bases.REFERENCE }] : [];
      });
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
      const [row] = await reader.read({ text, parameters }, Date.now() + PAGE_TAKES, bookmarks);
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
