import { graphInChange } from '../../errors.js';
import type { KindValue } from '../../model/vocabulary.js';
import type { Key } from '../../query/page.js';
import type { SearchQuery } from '../../query/queries.js';
import { KnownWords } from '../../search/known-words.js';
import type { SearchPlan } from '../../search/plan.js';
import type { TermGroup } from '../../search/terms.js';
import type { SearchAnswer } from '../graph-store.js';
import { answerSearch, type Found } from '../search.js';
import { type Cypher, ONCE, Parameters, type Row } from './cypher.js';
import { entityColumns } from './entity-columns.js';
import { integer } from './executor.js';
import type { GraphReader } from './graph-reader.js';
import { limitOf, NO_PAGE, toPage } from './pages.js';
import { list, text, texts } from './stored-values.js';

/** The known words of one version of the graph. */
interface Words {
  readonly version: string;
  readonly words: KnownWords;
}

/** Searches the full-text index. */
export class Neo4jSearch {
  private words: Promise<Words> | undefined;

  async warmUp(reader: GraphReader): Promise<void> {
    await this.knownWords(reader);
  }

  async search(query: SearchQuery, reader: GraphReader): Promise<SearchAnswer> {
    for (let attempt = 1; ; attempt++) {
      const { version, words } = await this.knownWords(reader);
      let isOther = false;
      const answer = await answerSearch(query, words, async (plan) => {
        const [row] = await reader.read(compileSearch(plan, query, reader));
        isOther ||= row.version !== version;
        return toFound(row, query, reader);
      });
      // The words belong to a graph that was replaced.
      if (isOther) this.words = undefined;
      if (!isOther) return answer;
      if (attempt === 2) throw graphInChange('Words of one version and entities of another.');
    }
  }

  /** Returns the known words, which are read once for each version of the graph. */
  private knownWords(reader: GraphReader): Promise<Words> {
    const known = this.words ?? this.readWords(reader);
    this.words = known;
    known.catch(() => {
      if (this.words === known) this.words = undefined;
    });
    return known;
  }

  private async readWords(reader: GraphReader): Promise<Words> {
    const [row] = await reader.read({ text: reader.files.get('read/words').fill({}), parameters: {} });
    return { version: text(row.version, 'version'), words: new KnownWords(texts(row.words, 'words')) };
  }
}

export function compileSearch(
  { queries, least }: SearchPlan,
  { text, kinds, page, columns, most }: SearchQuery,
  { files, vocabulary }: Pick<GraphReader, 'files' | 'vocabulary'>,
): Cypher {
  const parameters = new Parameters();
  const slots = {
    CURSOR: page?.after ? after(page.after, parameters) : 'true',
    COLUMNS: entityColumns(columns, vocabulary).text,
  };
  return {
    text: files.get('read/search').fill(slots, { items: page ? ONCE : [] }),
    parameters: {
      ...parameters.values,
      queries: queries.map(({ groups, inNames, matched }) => ({
        text: luceneQuery(groups, inNames ? 'searchNames' : 'searchTexts'),
        named: integer(inNames ? 1 : 0),
        matched: integer(matched),
      })),
      least: integer(least),
      key: text.key,
      kinds,
      most: integer(most + 1),
      ...(page ? { limit: limitOf(page) } : {}),
    },
  };
}

function after(place: Key, parameters: Parameters): string {
  const [tier, matched, id] = place.map((value) => parameters.add(typeof value === 'number' ? integer(value) : value));
  return `(tier > ${tier} OR tier = ${tier} AND (matched < ${matched} OR matched = ${matched} AND n.id > ${id}))`;
}

/** Returns a Lucene query of escaped terms, so that input is never parsed as syntax. */
export function luceneQuery(groups: readonly TermGroup[], field: string): string {
  return groups
    .map(({ terms, prefix }) => {
      const each = terms.map((term) => `${field}:${escaped(term)}${prefix ? '*' : ''}`);
      return each.length === 1 ? `+${each[0]}` : `+(${each.join(' ')})`;
    })
    .join(' ');
}

function escaped(term: string): string {
  return term.replace(/[+\-!(){}[\]^"~*?:\\/&|.]/g, '\\$&');
}

function toFound(row: Row, { page, columns }: SearchQuery, { vocabulary }: GraphReader): Found {
  const { read } = entityColumns(columns, vocabulary);
  const items = ((row.items ?? []) as readonly [number, number, unknown][]).map(([tier, matched, values]) => ({
    tier,
    matched,
    entity: read(values),
  }));
  const counts = list(row.counts, 'counts') as readonly (readonly [unknown, number, number])[];
  return {
    ...(page ? toPage(items, page) : NO_PAGE),
    counts: counts.map(([kind, count, rows]) => ({ kind: text(kind, 'kind') as KindValue, count, rows })),
  };
}
