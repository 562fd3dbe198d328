import { ApiError, graphInChange } from '../../errors.js';
import type { SessionOptions, StoreState } from '../graph-store.js';
import type { Cypher, Row } from './cypher.js';
import type { CypherFiles } from './cypher-files.js';
import type { Bookmarks, Executor } from './executor.js';
import type { Vocabulary } from './vocabulary.js';

/** Version of the storage format. Increase it if the format changes, so that a graph in an older format is not served. */
export const FORMAT = 4;

const NO_GRAPH = 'The database holds no graph. Load it with: npm run load';
const OTHER_GRAPH = 'The database holds a graph of another version of the program. Load it again with: npm run load';

/** The parts that all requests share. */
export interface Database {
  readonly executor: Executor;
  readonly vocabulary: Vocabulary;
  readonly files: CypherFiles;
}

/**
 * Reads the graph for one request. Each statement under `cypher/read` first matches the node that identifies the graph, so
 * that one round trip distinguishes an empty answer from a database without a graph.
 */
export class GraphReader {
  readonly vocabulary: Vocabulary;
  readonly files: CypherFiles;

  /** @param bookmarks bookmarks of transactions that the reads must see */
  constructor(
    private readonly database: Database,
    private readonly options: SessionOptions,
    private readonly bookmarks?: Bookmarks,
  ) {
    this.vocabulary = database.vocabulary;
    this.files = database.files;
  }

  /** Returns a reader with another deadline, `milliseconds` from now. */
  within(milliseconds: number): GraphReader {
    return new GraphReader(this.database, { ...this.options, deadline: Date.now() + milliseconds }, this.bookmarks);
  }

  /** Returns at least one row. @throws ApiError STORE_UNAVAILABLE if the database has no graph of this model */
  async read({ text, parameters }: Cypher): Promise<[Row, ...Row[]]> {
    const statement = { text, parameters: { ...parameters, format: FORMAT, model: this.vocabulary.hash } };
    for (let attempt = 1; ; attempt++) {
      const [first, ...others] = await this.run(statement);
      if (first) return [first, ...others];
      const state = await this.state();
      if (!state.ready) throw new ApiError('STORE_UNAVAILABLE', state.reason);
      // A load was committed between the two statements, or while a longer answer was being read.
      if (attempt === 2) throw graphInChange('No row, although there is a graph.');
    }
  }

  /** Returns whether there is a graph, and its version. @throws ApiError if the database does not answer */
  async state(): Promise<StoreState> {
    const text = this.files.get('read/state').fill({});
    const [graph] = await this.run({ text, parameters: {} });
    if (!graph) return { ready: false, reachable: true, reason: NO_GRAPH };
    const { format, model, version } = graph;
    if (format === null || model === null || typeof version !== 'string')
      return { ready: false, reachable: true, reason: graphInChange('A state record without values.').message };
    if (format !== FORMAT || model !== this.vocabulary.hash)
      return { ready: false, reachable: true, reason: OTHER_GRAPH };
    return { ready: true, version };
  }

  /** Runs a statement regardless of the graph in the database. */
  run(statement: Cypher): Promise<Row[]> {
    const { deadline, stats } = this.options;
    return this.database.executor.read(statement, deadline, this.bookmarks, stats);
  }
}
