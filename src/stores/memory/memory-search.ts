import { setImmediate } from 'node:timers/promises';
import MiniSearch, { type Query } from 'minisearch';
import type { EntityRecord } from '../../model/entity.js';
import type { Graph } from '../../model/graph.js';
import type { KindDefinition } from '../../model/kind.js';
import type { Model } from '../../model/model.js';
import type { KindValue } from '../../model/vocabulary.js';
import type { SearchQuery } from '../../query/queries.js';
import { type SearchRecord, searchRecord } from '../../search/fields.js';
import { KnownWords, wordsOf } from '../../search/known-words.js';
import type { IndexQuery, SearchPlan } from '../../search/plan.js';
import { tierOf } from '../../search/rank.js';
import type { TermGroup } from '../../search/terms.js';
import type { FoundRow } from '../graph-store.js';
import { type Found, rankKey } from '../search.js';
import { cutPage } from './paging.js';

/** Milliseconds of work before other tasks get a turn. */
const SLICE_MS = 20;

interface Document {
  readonly id: string;
  readonly names: string;
  readonly texts: string;
}

const ORDER = [
  { property: 'tier', descending: false },
  { property: 'matched', descending: true },
  { property: 'id', descending: false },
];

/** A MiniSearch index of the terms of a graph. MiniSearch does not change the terms. */
export class MemorySearch {
  private readonly folded = new Map<string, { readonly entity: EntityRecord; readonly record: SearchRecord }>();
  private readonly terms = new MiniSearch<Document>({
    fields: ['names', 'texts'],
    tokenize: (terms) => terms.split(' '),
    processTerm: prefixed,
  });

  private known: KnownWords | undefined;

  private constructor() {}

  /** Indexes a graph in slices, so that other queries are answered in the meantime. */
  static async of(graph: Graph, model: Model): Promise<MemorySearch> {
    const made = new MemorySearch();
    let since = performance.now();
    for (const entity of graph.entities) {
      made.add(entity, model.kindByValue(entity.kind));
      if (performance.now() - since < SLICE_MS) continue;
      await setImmediate();
      since = performance.now();
    }
    return made;
  }

  get words(): KnownWords {
    this.known ??= new KnownWords(wordsOf([...this.folded.values()].map(({ record }) => record)));
    return this.known;
  }

  private add(entity: EntityRecord, kind: KindDefinition): void {
    const record = searchRecord(entity, kind);
    this.folded.set(entity.id, { entity, record });
    this.terms.add({ id: entity.id, names: record.names.join(' '), texts: record.texts.join(' ') });
  }

  find({ queries, least }: SearchPlan, { text: { key }, kinds, page }: SearchQuery): Found {
    const all = new Map<string, { matched: number; named: boolean; rows: number }>();
    for (const query of queries)
      for (const id of this.idsOf(query)) {
        const before = all.get(id) ?? { matched: 0, named: false, rows: 0 };
        const matched = before.matched + query.matched;
        all.set(id, { matched, named: before.named || query.inNames, rows: before.rows + 1 });
      }
    const counts = new Map<KindValue, Found['counts'][number]>();
    const rows: FoundRow[] = [];
    for (const [id, { matched, named, rows: times }] of all) {
      const folded = this.folded.get(id);
      if (!folded) continue;
      const { entity, record } = folded;
      const before = counts.get(entity.kind) ?? { kind: entity.kind, count: 0, rows: 0 };
      const count = before.count + Number(matched >= least);
      counts.set(entity.kind, { kind: entity.kind, count, rows: before.rows + times });
      if (matched < least || !kinds.includes(entity.kind)) continue;
      rows.push({ entity, matched, tier: tierOf(record, key, named) });
    }
    const found = page
      ? cutPage(rows, page, ORDER, (row, term) => rankKey(row)[ORDER.indexOf(term)] ?? null)
      : { items: [], cut: false };
    return { ...found, counts: [...counts.values()] };
  }

  private idsOf({ groups, inNames }: IndexQuery): string[] {
    const found = this.terms.search(
      { combineWith: 'AND', queries: groups.map(queryOf) },
      { fields: [inNames ? 'names' : 'texts'] },
    );
    return found.map(({ id }) => id as string);
  }
}

function queryOf({ terms, prefix }: TermGroup): Query {
  return { combineWith: 'OR', prefix, queries: [...terms] };
}

const PREFIXES = 64;

/**
 * Puts a character derived from the first one before a term. MiniSearch scans all first characters, of which Chinese has
 * thousands.
 */
function prefixed(term: string): string {
  return term && String.fromCharCode(0x100 + (term.charCodeAt(0) % PREFIXES)) + term;
}
