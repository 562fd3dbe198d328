import type { Neo4jConfig } from '../../config.js';
import { ApiError } from '../../errors.js';
import type { CoverageRecord } from '../../model/coverage.js';
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
import { entitiesById, statementsById } from './by-id.js';
import { countsOf } from './counts.js';
import { readCypherFiles } from './cypher-files.js';
import { Executor } from './executor.js';
import { exportGraph } from './export.js';
import { GraphReader } from './graph-reader.js';
import { list } from './list.js';
import { listStatements } from './list-statements.js';
import { neighbourhood } from './neighbourhood.js';
import { paths } from './paths.js';
import { recordsOf } from './records.js';
import { related } from './related.js';
import { Neo4jSearch } from './search.js';
import { statementsOf } from './statements-of.js';
import { support } from './support.js';
import { Vocabulary } from './vocabulary.js';

/** The graph in Neo4j 5.26 or later, as `loadGraph` stores it. */
export class Neo4jStore implements GraphStore {
  /**
   * Does not connect yet: a database that is down now is asked again with each question.
   *
   * @param root the project's folder, which holds `cypher/`
   */
  static async open(config: Neo4jConfig, model: Model, root: string): Promise<Neo4jStore> {
    const files = await readCypherFiles(root);
    return new Neo4jStore(new GraphReader(new Executor(config), new Vocabulary(model), files));
  }

  private readonly searching: Neo4jSearch;

  private constructor(private readonly reader: GraphReader) {
    this.searching = new Neo4jSearch(reader);
  }

  async state(): Promise<StoreState> {
    try {
      return await this.reader.state();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const isSlow = error.code === 'TIMEOUT';
      return {
        ready: false,
        reachable: false,
        reason: isSlow ? 'The graph database does not answer in time.' : error.message,
      };
    }
  }

  prepare(): Promise<void> {
    return this.searching.prepare();
  }

  entities(ids: readonly string[], columns: Columns, deadline: number): Promise<(EntityRow | null)[]> {
    return entitiesById(ids, columns, this.reader, deadline);
  }

  statements(ids: readonly string[], deadline: number): Promise<(StatementRecord | null)[]> {
    return statementsById(ids, this.reader, deadline);
  }

  list(ask: ListAsk, deadline: number): Promise<Answer<EntityRow>> {
    return list(ask, this.reader, deadline);
  }

  related(parents: readonly string[], ask: RelatedAsk, deadline: number): Promise<Answer<RelatedRow>[]> {
    return related(parents, ask, this.reader, deadline);
  }

  listStatements(ask: StatementAsk, deadline: number): Promise<Answer<StatementRecord>> {
    return listStatements(ask, this.reader, deadline);
  }

  statementsOf(
    entities: readonly string[],
    ask: StatementsOfAsk,
    deadline: number,
  ): Promise<Answer<StatementRecord>[]> {
    return statementsOf(entities, ask, this.reader, deadline);
  }

  search(ask: SearchAsk, deadline: number): Promise<SearchAnswer> {
    return this.searching.search(ask, deadline);
  }

  support(claims: readonly string[], kinds: readonly KindValue[], deadline: number): Promise<SupportLevel[]> {
    return support(claims, kinds, this.reader, deadline);
  }

  paths(ask: PathsAsk, deadline: number): Promise<PathRow[]> {
    return paths(ask, this.reader, deadline);
  }

  neighbourhood(ask: NeighbourhoodAsk, deadline: number): Promise<SubgraphRow> {
    return neighbourhood(ask, this.reader, deadline);
  }

  text(report: string, deadline: number): Promise<string | null> {
    return this.ofReport('read/text', report, deadline);
  }

  async coverage(report: string, deadline: number): Promise<CoverageRecord | null> {
    const coverage = await this.ofReport('read/coverage', report, deadline);
    return coverage === null ? null : (JSON.parse(coverage) as CoverageRecord);
  }

  counts(deadline: number): Promise<Counts> {
    return countsOf(this.reader, deadline);
  }

  async records(): Promise<Records> {
    const state = await this.reader.state();
    if (!state.ready) throw new ApiError('STORE_UNAVAILABLE', state.reason);
    return recordsOf(this.reader, state.version);
  }

  async *export(): AsyncGenerator<string> {
    const { version } = await this.records();
    yield* exportGraph(this.reader, version);
  }

  recorded(ledger: Ledger): GraphStore {
    const { executor, vocabulary, files } = this.reader;
    return new Neo4jStore(new GraphReader(executor, vocabulary, files, ledger));
  }

  async close(): Promise<void> {
    await this.reader.executor.close();
  }

  private async ofReport(file: string, report: string, deadline: number): Promise<string | null> {
    const text = this.reader.files.get(file).fill({});
    const [row] = await this.reader.read({ text, parameters: { id: report } }, deadline);
    return (row.items as readonly (string | null)[])[0] ?? null;
  }
}
