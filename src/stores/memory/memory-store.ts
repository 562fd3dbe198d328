import { ApiError } from '../../errors.js';
import type { CoverageRecord } from '../../model/coverage.js';
import type { EntityRecord } from '../../model/entity.js';
import { exportLines } from '../../model/export-line.js';
import type { Graph } from '../../model/graph.js';
import type { Model } from '../../model/model.js';
import type { StatementRecord, SupportLevel } from '../../model/statement.js';
import type { FacetKey, ListAsk, RelatedAsk, SearchAsk, StatementAsk, StatementsOfAsk } from '../../query/ask.js';
import type { NeighbourhoodAsk, PathsAsk } from '../../query/walk.js';
import type {
  Answer,
  Counts,
  EntityRow,
  FacetCount,
  GraphStore,
  PathRow,
  RelatedRow,
  SearchAnswer,
  StoreState,
  SubgraphRow,
} from '../graph-store.js';
import { answerSearch } from '../search.js';
import { countGraph } from './count-graph.js';
import { passes, statementPasses, supportOf } from './filters.js';
import { GraphIndex, propertyValue } from './graph-index.js';
import { MemorySearch } from './memory-search.js';
import { neighbourhoodIn } from './neighbourhood.js';
import { cutPage, entityTerms, relatedTerms, STATEMENT_TERMS } from './paging.js';
import { pathsIn } from './paths.js';

/** The embedded store: a graph in memory, asked in the plainest way. What other stores answer is measured by it. */
export class MemoryStore implements GraphStore {
  private readonly index: GraphIndex;
  private readonly counted: Counts;
  private searched: MemorySearch | undefined;

  constructor(graph: Graph, model: Model) {
    this.index = new GraphIndex(graph, model);
    this.counted = countGraph(graph, model);
  }

  async state(): Promise<StoreState> {
    return { ready: true, version: this.index.graph.version };
  }

  async entities(ids: readonly string[], _columns: unknown, deadline: number): Promise<(EntityRow | null)[]> {
    inTime(deadline);
    return ids.map((id) => this.index.entities.get(id) ?? null);
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
    return { ...page, total: ask.total ? found.length : null, facets: this.facets(found, ask.facets) };
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
    // Made when it is first needed: folding the whole graph would keep the program from being ready.
    this.searched ??= new MemorySearch(this.index.graph);
    const { searched } = this;
    inTime(deadline);
    return answerSearch(ask, searched.words, async (plan) => searched.find(plan, ask));
  }

  async support(claims: readonly string[], kinds: readonly string[] | null, deadline: number): Promise<SupportLevel[]> {
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

  async *export(): AsyncIterable<string> {
    yield* exportLines(this.index.graph, this.index.model);
  }

  async close(): Promise<void> {}

  private relatedTo(parent: string, ask: RelatedAsk): Answer<RelatedRow> {
    const found = this.index
      .along(parent, ask.relation, ask.direction)
      .filter((statement) => statementPasses(statement, ask.statement, this.index))
      .map((statement) => ({
        statement,
        entity: this.index.entities.get(ask.direction === 'OUT' ? statement.object : statement.subject) as EntityRecord,
      }))
      .filter(({ entity }) => ask.kinds.includes(entity.kind) && passes(entity, ask.filter, this.index));
    const page = ask.window
      ? cutPage(found, ask.window, relatedTerms(ask.window), ({ entity, statement }, { property }) =>
          property === 'statement' ? statement.id : propertyValue(entity, property),
        )
      : EMPTY;
    const distinct = [...new Set(found.map(({ entity }) => entity))];
    return { ...page, total: ask.total ? found.length : null, facets: this.facets(distinct, ask.facets) };
  }

  private answerStatements(all: readonly StatementRecord[], ask: StatementAsk): Answer<StatementRecord> {
    const found = all.filter(
      (statement) => this.isShown(statement, ask) && statementPasses(statement, ask.filter, this.index),
    );
    const page = ask.window ? cutPage(found, ask.window, STATEMENT_TERMS, ({ id }) => id) : EMPTY;
    return { ...page, total: ask.total ? found.length : null, facets: [] };
  }

  /** Text relations and statements of text kinds are shown only where they are let in. */
  private isShown({ relation, subject, object }: StatementRecord, { textual }: StatementAsk): boolean {
    const ends = [subject, object].filter((id) => this.index.isTextual(id));
    if (!this.index.model.relation(relation).textual && ends.length === 0) return true;
    if (textual.relations.includes(relation)) return true;
    return ends.some((id) => textual.kinds.includes(this.index.entities.get(id)?.kind ?? ''));
  }

  private facets(found: readonly EntityRecord[], keys: readonly FacetKey[]): FacetCount[][] {
    return keys.map((key) => {
      const counts = new Map<string | null, number>();
      for (const entity of found)
        for (const value of this.facetValues(entity, key)) counts.set(value, (counts.get(value) ?? 0) + 1);
      return [...counts].map(([value, count]) => ({ value, count }));
    });
  }

  private facetValues(entity: EntityRecord, key: FacetKey): readonly (string | null)[] {
    if (key === 'support') return [supportOf(entity.id, null, this.index)];
    if (key === 'reports') return entity.reports.length > 0 ? entity.reports : [null];
    const value = propertyValue(entity, key);
    return [value === null ? null : String(value)];
  }
}

const EMPTY = { items: [], cut: false };

function inTime(deadline: number): void {
  if (Date.now() > deadline) throw new ApiError('TIMEOUT', 'The query took too long; ask for less at a time.');
}
