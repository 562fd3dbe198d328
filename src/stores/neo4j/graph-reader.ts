import { ApiError, graphInChange } from '../../errors.js';
import type { SessionOptions, StoreState } from '../graph-store.js';
import type { Cypher, Row } from './cypher.js';
import type { CypherFiles } from './cypher-files.js';
import type { Bookmarks, Executor } from './executor.js';
import type { Vocabulary } from './vocabulary.js';

/** How the graph is stored. Raise it when that changes, so that an older load is not served. */
export const FORMAT = 4;

const NO_GRAPH = 'The database holds no graph. Load it with: npm run load';
const OTHER_GRAPH = 'The database holds a graph of another version. Load it anew with: npm run load';

/** What every request shares. */
export interface Database {
  readonly executor: Executor;
  readonly vocabulary: Vocabulary;
  readonly files: CypherFiles;
}

/**
 * Reads the graph for one request. Each statement under `cypher/read` begins by finding the node that says which graph this
 * is, so that one round trip tells an empty answer from a database without a graph to serve.
 */
export class GraphReader {
  readonly vocabulary: Vocabulary;
  readonly files: CypherFiles;

  /** @param bookmarks what the reads must have seen */
  constructor(
    private readonly database: Database,
    private readonly options: SessionOptions,
    private readonly bookmarks?: Bookmarks,
  ) {
    this.vocabulary = database.vocabulary;
    this.files = database.files;
  }

  /** The same reader with another deadline, `milliseconds` from now. */
  within(milliseconds: number): GraphReader {
    return new GraphReader(this.database, { ...this.options, deadline: Date.now() + milliseconds }, this.bookmarks);
  }

  /** Returns at least one row. @throws ApiError STORE_UNAVAILABLE if the database has no graph to serve */
  async read({ text, parameters }: Cypher): Promise<[Row, ...Row[]]> {
    const statement = { text, parameters: { ...parameters, format: FORMAT, model: this.vocabulary.hash } };
    for (let attempt = 1; ; attempt++) {
      const [first, ...others] = await this.run(statement);
      if (first) return [first, ...others];
      const state = await this.state();
      if (!state.ready) throw new ApiError('STORE_UNAVAILABLE', state.reason);
      // Loaded between the two statements, or while a longer answer was being read.
      if (attempt === 2) throw graphInChange('No row, although there is a graph.');
    }
  }

  /** Whether there is a graph, and which. @throws ApiError if the database does not answer */
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

  /** Runs a statement as it is, whichever graph the database holds. */
  run(statement: Cypher): Promise<Row[]> {
    const { deadline, stats } = this.options;
    return this.database.executor.read(statement, deadline, this.bookmarks, stats);
  }
}
