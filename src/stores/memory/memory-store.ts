import { ApiError } from '../../errors.js';
import type { Graph } from '../../model/graph.js';
import type { Model } from '../../model/model.js';
import type { StatementRecord } from '../../model/statement.js';
import type { KindValue } from '../../model/vocabulary.js';
import type { Columns, ListQuery, RelatedQuery, SearchQuery, StatementQuery } from '../../query/queries.js';
import type { NeighbourhoodQuery, PathsQuery } from '../../query/walk.js';
import type {
  Answer,
  Counts,
  EntityRow,
  GraphStore,
  PathRow,
  RelatedRow,
  SearchAnswer,
  SessionOptions,
  StoreSession,
  StoreState,
  SubgraphRow,
  WholeGraph,
} from '../graph-store.js';
import { answerSearch } from '../search.js';
import { countGraph } from './count-graph.js';
import { countFacets, countStatements } from './facets.js';
import { passes, statementPasses, supportOf } from './filters.js';
import { GraphIndex, propertyValue } from './graph-index.js';
import { measured } from './measured.js';
import { MemorySearch } from './memory-search.js';
import { neighbourhoodIn } from './neighbourhood.js';
import { cutPage, entityTerms, relatedTerms, STATEMENT_TERMS } from './paging.js';
import { pathsIn } from './paths.js';
import { recordsOf } from './records.js';

/** The embedded store: a graph in memory with simple, exact queries. Tests compare other stores with it. */
export class MemoryStore implements GraphStore {
  private readonly index: GraphIndex;
  private readonly counts: Counts;
  private searching: Promise<MemorySearch> | undefined;

  constructor(graph: Graph, model: Model) {
    this.index = new GraphIndex(graph, model);
    this.counts = countGraph(graph, model);
  }

  session({ deadline, stats }: SessionOptions): StoreSession {
    const session = new MemorySession(this.index, this.counts, () => this.searchIndex(), deadline);
    return stats ? measured(session, stats) : session;
  }

  async state(): Promise<StoreState> {
    return { ready: true, version: this.index.graph.version };
  }

  async close(): Promise<void> {}

  /** Builds the search index, so that the first search does not wait for it. */
  async warmUp(): Promise<void> {
    await this.searchIndex();
  }

  /** Builds the search index on first use, since building it at the start would delay readiness. */
  private searchIndex(): Promise<MemorySearch> {
    this.searching ??= MemorySearch.of(this.index.graph, this.index.model);
    return this.searching;
  }
}

class MemorySession implements StoreSession {
  constructor(
    private readonly index: GraphIndex,
    private readonly counts: Counts,
    private readonly searchIndex: () => Promise<MemorySearch>,
    private readonly deadline: number,
  ) {}

  async entities(
    ids: readonly string[],
    columns: Columns,
    supporters?: readonly KindValue[],
  ): Promise<(EntityRow | null)[]> {
    this.checkDeadline();
    return ids.map((id) => {
      const entity = this.index.entities.get(id);
      return entity ? this.row(entity, columns, supporters) : null;
    });
  }

  async statements(ids: readonly string[]): Promise<(StatementRecord | null)[]> {
    this.checkDeadline();
    return ids.map((id) => this.index.statements.get(id) ?? null);
  }

  async list(query: ListQuery): Promise<Answer<EntityRow>> {
    this.checkDeadline();
    const found = query.kinds
      .flatMap((kind) => this.index.ofKind(kind))
      .filter((entity) => passes(entity, query.filter, this.index));
    const page = query.page
      ? cutPage(found, query.page, entityTerms(query.page), (entity, { property }) => propertyValue(entity, property))
      : EMPTY;
    const items = page.items.map((entity) => this.row(entity, query.columns));
    return {
      ...page,
      items,
      total: query.total ? found.length : null,
      facets: countFacets(found, query.facets, this.index),
    };
  }

  async related(parents: readonly string[], query: RelatedQuery): Promise<Answer<RelatedRow>[]> {
    return parents.map((parent) => {
      this.checkDeadline();
      return this.relatedTo(parent, query);
    });
  }

  listStatements(query: StatementQuery & { readonly of: null }): Promise<[Answer<StatementRecord>]>;
  listStatements(query: StatementQuery): Promise<Answer<StatementRecord>[]>;
  async listStatements(query: StatementQuery): Promise<Answer<StatementRecord>[]> {
    this.checkDeadline();
    if (!query.of) return [this.answerStatements(this.index.graph.statements, query, null)];
    const { entities, direction } = query.of;
    return entities.map((id) => {
      this.checkDeadline();
      const all = this.index.of(id);
      if (direction === 'BOTH') return this.answerStatements(all, query, id);
      const end = direction === 'OUT' ? 'subject' : 'object';
      return this.answerStatements(
        all.filter((statement) => statement[end] === id),
        query,
        id,
      );
    });
  }

  async search(query: SearchQuery): Promise<SearchAnswer> {
    const searched = await this.searchIndex();
    this.checkDeadline();
    return answerSearch(query, searched.words, async (plan) => {
      const found = searched.find(plan, query);
      return { ...found, items: found.items.map((row) => ({ ...row, entity: this.row(row.entity, query.columns) })) };
    });
  }

  async paths(query: PathsQuery): Promise<PathRow[]> {
    this.checkDeadline();
    return pathsIn(this.index, query);
  }

  async neighbourhood(query: NeighbourhoodQuery): Promise<SubgraphRow> {
    this.checkDeadline();
    return neighbourhoodIn(this.index, query);
  }

  async graph(): Promise<WholeGraph> {
    this.checkDeadline();
    return { ...recordsOf(this.index), counts: this.counts };
  }

  private checkDeadline(): void {
    if (Date.now() > this.deadline)
      throw new ApiError('TIMEOUT', 'The query took too long; request less data at a time.');
  }

  private relatedTo(parent: string, query: RelatedQuery): Answer<RelatedRow> {
    const found = this.index
      .along(parent, query.relation, query.direction)
      .filter((statement) => statementPasses(statement, query.statement, this.index))
      .flatMap((statement) => {
        const entity = this.index.entities.get(query.direction === 'OUT' ? statement.object : statement.subject);
        return entity ? [{ statement, entity }] : [];
      })
      .filter(({ entity }) => query.kinds.includes(entity.kind) && passes(entity, query.filter, this.index));
    const page = query.page
      ? cutPage(found, query.page, relatedTerms(query.page), ({ entity, statement }, { property }) =>
          property === 'statement' ? statement.id : propertyValue(entity, property),
        )
      : EMPTY;
    const distinct = [...new Set(found.map(({ entity }) => entity))];
    const items = page.items.map(({ entity, statement }) => ({ entity: this.row(entity, query.columns), statement }));
    return {
      ...page,
      items,
      total: query.total ? found.length : null,
      facets: countFacets(distinct, query.facets, this.index),
    };
  }

  /** @param entity the entity whose statements are listed; null for the whole graph */
  private answerStatements(
    all: readonly StatementRecord[],
    query: StatementQuery,
    entity: string | null,
  ): Answer<StatementRecord> {
    const found = all.filter(
      (statement) => this.isShown(statement, query) && statementPasses(statement, query.filter, this.index),
    );
    const page = query.page
      ? cutPage(found, query.page, STATEMENT_TERMS, ({ relation, id }, { property }) =>
          property === 'relation' ? relation : id,
        )
      : EMPTY;
    return { ...page, total: query.total ? found.length : null, facets: countStatements(found, query.facets, entity) };
  }

  /** Returns the whole record, and the requested columns that are computed. */
  private row(entity: EntityRow, columns: Columns, supporters: readonly KindValue[] | null = null): EntityRow {
    const { texts, coverage } = this.index.graph;
    return {
      ...entity,
      ...(columns.includes('support') ? { support: supportOf(entity.id, supporters, this.index) } : {}),
      ...(columns.includes('publishedText') ? { publishedText: texts.get(entity.id) ?? null } : {}),
      ...(columns.includes('coverage') ? { coverage: coverage.get(entity.id) ?? null } : {}),
    };
  }

  /** Whether a statement is visible. Text relations and text kinds are visible only if the query includes them. */
  private isShown({ relation, subject, object }: StatementRecord, { textual }: StatementQuery): boolean {
    const ends = [subject, object].filter((id) => this.index.isTextual(id));
    if (!this.index.model.relation(relation).textual && ends.length === 0) return true;
    if (textual.relations.includes(relation)) return true;
    return ends.some((id) => this.index.isOneOf(id, textual.kinds));
  }
}

const EMPTY = { items: [], cut: false } as const;
