import type { Neo4jConfig } from '../../config.js';
import { ApiError } from '../../errors.js';
import type { Model } from '../../model/model.js';
import type { StatementRecord } from '../../model/statement.js';
import type { KindValue } from '../../model/vocabulary.js';
import type { Columns, ListQuery, RelatedQuery, SearchQuery, StatementQuery } from '../../query/queries.js';
import type { NeighbourhoodQuery, PathsQuery } from '../../query/walk.js';
import type {
  Answer,
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
import { entitiesById, statementsById } from './by-id.js';
import { readCypherFiles } from './cypher-files.js';
import { Executor } from './executor.js';
import { type Database, GraphReader } from './graph-reader.js';
import { list } from './list.js';
import { listStatements } from './list-statements.js';
import { neighbourhood } from './neighbourhood.js';
import { paths } from './paths.js';
import { related } from './related.js';
import { Neo4jSearch } from './search.js';
import { statementsOf } from './statements-of.js';
import { Vocabulary } from './vocabulary.js';
import { wholeGraph } from './whole-graph.js';

const STATE_TIMEOUT_MS = 2_000;
const WARM_UP_TIMEOUT_MS = 30_000;

/** A store in Neo4j 5.26 or later, as `loadIntoNeo4j` writes it. */
export class Neo4jStore implements GraphStore {
  /**
   * Opens a store without connecting. Each query tries to connect again if the database is down.
   *
   * @param root the project's folder, which holds `cypher/`
   */
  static async open(config: Neo4jConfig, model: Model, root: string): Promise<Neo4jStore> {
    const files = await readCypherFiles(root);
    return new Neo4jStore({ executor: new Executor(config), vocabulary: new Vocabulary(model), files });
  }

  private readonly search = new Neo4jSearch();

  private constructor(private readonly database: Database) {}

  session(options: SessionOptions): StoreSession {
    return new Neo4jSession(new GraphReader(this.database, options), this.search);
  }

  async state(): Promise<StoreState> {
    try {
      return await this.reader(STATE_TIMEOUT_MS).state();
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

  async close(): Promise<void> {
    await this.database.executor.close();
  }

  /** Reads the known words, so that the first search does not wait for them. */
  async warmUp(): Promise<void> {
    await this.search.warmUp(this.reader(WARM_UP_TIMEOUT_MS));
  }

  private reader(milliseconds: number): GraphReader {
    return new GraphReader(this.database, { deadline: Date.now() + milliseconds });
  }
}

class Neo4jSession implements StoreSession {
  constructor(
    private readonly reader: GraphReader,
    private readonly searching: Neo4jSearch,
  ) {}

  entities(ids: readonly string[], columns: Columns, supporters?: readonly KindValue[]): Promise<(EntityRow | null)[]> {
    return entitiesById(ids, columns, this.reader, supporters);
  }

  statements(ids: readonly string[]): Promise<(StatementRecord | null)[]> {
    return statementsById(ids, this.reader);
  }

  list(query: ListQuery): Promise<Answer<EntityRow>> {
    return list(query, this.reader);
  }

  related(parents: readonly string[], query: RelatedQuery): Promise<Answer<RelatedRow>[]> {
    return related(parents, query, this.reader);
  }

  listStatements(query: StatementQuery & { readonly of: null }): Promise<[Answer<StatementRecord>]>;
  listStatements(query: StatementQuery): Promise<Answer<StatementRecord>[]>;
  async listStatements(query: StatementQuery): Promise<Answer<StatementRecord>[]> {
    return query.of ? statementsOf(query.of, query, this.reader) : [await listStatements(query, this.reader)];
  }

  search(query: SearchQuery): Promise<SearchAnswer> {
    return this.searching.search(query, this.reader);
  }

  paths(query: PathsQuery): Promise<PathRow[]> {
    return paths(query, this.reader);
  }

  neighbourhood(query: NeighbourhoodQuery): Promise<SubgraphRow> {
    return neighbourhood(query, this.reader);
  }

  graph(): Promise<WholeGraph> {
    return wholeGraph(this.reader);
  }
}
