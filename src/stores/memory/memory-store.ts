import { ApiError } from '../../errors.js';
import type { CoverageRecord } from '../../model/coverage.js';
import { exportLines } from '../../model/export-line.js';
import type { Graph } from '../../model/graph.js';
import type { Model } from '../../model/model.js';
import type { StatementRecord, SupportLevel } from '../../model/statement.js';
import type { KindValue } from '../../model/vocabulary.js';
import type { Columns, ListAsk, RelatedAsk, SearchAsk, StatementAsk, StatementsOfAsk } from '../../query/ask.js';
import type { NeighbourhoodAsk, PathsAsk } from '../../query/walk.js';
import type {
  Answer,
  Counts,
  EntityRow,
  GraphStore,
  PathRow,
  Records,
  RelatedRow,
  SearchAnswer,
  StoreState,
  SubgraphRow,
} from '../graph-store.js';
import type { Ledger } from '../ledger.js';
import { answerSearch } from '../search.js';
import { countGraph } from './count-graph.js';
import { countFacets } from './facets.js';
import { passes, statementPasses, supportOf } from './filters.js';
import { GraphIndex, propertyValue } from './graph-index.js';
import { MemorySearch } from './memory-search.js';
import { neighbourhoodIn } from './neighbourhood.js';
import { cutPage, entityTerms, relatedTerms, STATEMENT_TERMS } from './paging.js';
import { pathsIn } from './paths.js';
import { recorded } from './recorded.js';
import { recordsOf } from './records.js';

/** The embedded store: a graph in memory, asked in the plainest way. What other stores answer is measured by it. */
export class MemoryStore implements GraphStore {
  private readonly index: GraphIndex;
  private readonly counted: Counts;
  private searching: Promise<MemorySearch> | undefined;

  constructor(graph: Graph, model: Model) {
    this.index = new GraphIndex(graph, model);
    this.counted = countGraph(graph, model);
  }

  async state(): Promise<StoreState> {
    return { ready: true, version: this.index.graph.version };
  }

  async entities(ids: readonly string[], columns: Columns, deadline: number): Promise<(EntityRow | null)[]> {
    inTime(deadline);
    return ids.map((id) => {
      const entity = this.index.entities.get(id);
      return entity ? this.row(entity, columns) : null;
    });
  }

  async statements(ids: readonly string[], deadline: number): Promise<(StatementRecord | null)[]> {
    inTime(deadline);
    return ids.map((id) => this.index.statements.get(id) ?? null);
  }

  async list(ask: ListAsk, deadline: number): Promise<Answer<EntityRow>> {
    inTime(deadline);
    const found = ask.kinds
      .flatMap((kind) => this.index.ofKind(kind))
      .filter((entity) => passes(entity, ask.filter, this.index));
    const page = ask.window
      ? cutPage(found, ask.window, entityTerms(ask.window), (entity, { property }) => propertyValue(entity, property))
      : EMPTY;
    const items = page.items.map((entity) => this.row(entity, ask.columns));
    return {
      ...page,
      items,
      total: ask.total ? found.length : null,
      facets: countFacets(found, ask.facets, this.index),
    };
  }

  async related(parents: readonly string[], ask: RelatedAsk, deadline: number): Promise<Answer<RelatedRow>[]> {
    return parents.map((parent) => {
      inTime(deadline);
      return this.relatedTo(parent, ask);
    });
  }

  async listStatements(ask: StatementAsk, deadline: number): Promise<Answer<StatementRecord>> {
    inTime(deadline);
    return this.answerStatements(this.index.graph.statements, ask);
  }

  async statementsOf(
    entities: readonly string[],
    ask: StatementsOfAsk,
    deadline: number,
  ): Promise<Answer<StatementRecord>[]> {
    return entities.map((id) => {
      inTime(deadline);
      const all = this.index.of(id);
      const { direction } = ask;
      if (direction === 'BOTH') return this.answerStatements(all, ask);
      return this.answerStatements(
        all.filter(({ subject, object }) => (direction === 'OUT' ? subject : object) === id),
        ask,
      );
    });
  }

  async search(ask: SearchAsk, deadline: number): Promise<SearchAnswer> {
    const searched = await this.searched();
    inTime(deadline);
    return answerSearch(ask, searched.words, async (plan) => {
      const found = searched.find(plan, ask);
      return { ...found, items: found.items.map((row) => ({ ...row, entity: this.row(row.entity, ask.columns) })) };
    });
  }

  async prepare(): Promise<void> {
    await this.searched();
  }

  async support(claims: readonly string[], kinds: readonly KindValue[], deadline: number): Promise<SupportLevel[]> {
    inTime(deadline);
    return claims.map((claim) => supportOf(claim, kinds, this.index));
  }

  async paths(ask: PathsAsk, deadline: number): Promise<PathRow[]> {
    inTime(deadline);
    return pathsIn(this.index, ask);
  }

  async neighbourhood(ask: NeighbourhoodAsk, deadline: number): Promise<SubgraphRow> {
    inTime(deadline);
    return neighbourhoodIn(this.index, ask);
  }

  async text(report: string): Promise<string | null> {
    return this.index.graph.texts.get(report) ?? null;
  }

  async coverage(report: string): Promise<CoverageRecord | null> {
    return this.index.graph.coverage.get(report) ?? null;
  }

  async counts(): Promise<Counts> {
    return this.counted;
  }

  async records(): Promise<Records> {
    return recordsOf(this.index);
  }

  async *export(): AsyncIterable<string> {
    yield* exportLines(this.index.graph, this.index.model);
  }

  recorded(ledger: Ledger): GraphStore {
    return recorded(this, ledger);
  }

  async close(): Promise<void> {}

  /** Made when it is first needed: folding the whole graph would keep the program from being ready. */
  private searched(): Promise<MemorySearch> {
    this.searching ??= MemorySearch.of(this.index.graph, this.index.model);
    return this.searching;
  }

  private relatedTo(parent: string, ask: RelatedAsk): Answer<RelatedRow> {
    const found = this.index
      .along(parent, ask.relation, ask.direction)
      .filter((statement) => statementPasses(statement, ask.statement, this.index))
      .flatMap((statement) => {
        const entity = this.index.entities.get(ask.direction === 'OUT' ? statement.object : statement.subject);
        return entity ? [{ statement, entity }] : [];
      })
      .filter(({ entity }) => ask.kinds.includes(entity.kind) && passes(entity, ask.filter, this.index));
    const page = ask.window
      ? cutPage(found, ask.window, relatedTerms(ask.window), ({ entity, statement }, { property }) =>
          property === 'statement' ? statement.id : propertyValue(entity, property),
        )
      : EMPTY;
    const distinct = [...new Set(found.map(({ entity }) => entity))];
    const items = page.items.map(({ entity, statement }) => ({ entity: this.row(entity, ask.columns), statement }));
    return {
      ...page,
      items,
      total: ask.total ? found.length : null,
      facets: countFacets(distinct, ask.facets, this.index),
    };
  }

  private answerStatements(all: readonly StatementRecord[], ask: StatementAsk): Answer<StatementRecord> {
    const found = all.filter(
      (statement) => this.isShown(statement, ask) && statementPasses(statement, ask.filter, this.index),
    );
    const page = ask.window
      ? cutPage(found, ask.window, STATEMENT_TERMS, ({ relation, id }, { property }) =>
          property === 'relation' ? relation : id,
        )
      : EMPTY;
    return { ...page, total: ask.total ? found.length : null, facets: [] };
  }

  /** All that a record has, whatever the columns; and what is worked out where it is wanted. */
  private row(entity: EntityRow, columns: Columns): EntityRow {
    return columns.includes('support') ? { ...entity, support: supportOf(entity.id, null, this.index) } : entity;
  }

  /** Text relations and statements of text kinds are shown only where they are let in. */
  private isShown({ relation, subject, object }: StatementRecord, { textual }: StatementAsk): boolean {
    const ends = [subject, object].filter((id) => this.index.isTextual(id));
    if (!this.index.model.relation(relation).textual && ends.length === 0) return true;
    if (textual.relations.includes(relation)) return true;
    return ends.some((id) => this.index.isOneOf(id, textual.kinds));
  }
}

const EMPTY = { items: [], cut: false } as const;

function inTime(deadline: number): void {
  if (Date.now() > deadline) throw new ApiError('TIMEOUT', 'The query took too long; ask for less at a time.');
}
