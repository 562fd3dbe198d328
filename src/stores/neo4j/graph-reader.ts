import { ApiError, graphInChange } from '../../errors.js';
import type { StoreState } from '../graph-store.js';
import type { Ledger } from '../ledger.js';
import type { Cypher, Row } from './cypher.js';
import type { CypherFiles } from './cypher-files.js';
import type { Bookmarks, Executor } from './executor.js';
import type { Vocabulary } from './vocabulary.js';

/** How the graph is stored. Raise it when that changes, so that an older load is not served. */
export const FORMAT = 3;

const NO_GRAPH = 'The database holds no graph. Load it with: npm run load';
const OTHER_GRAPH = 'The database holds a graph of another version. Load it anew with: npm run load';
const STATE_TAKES = 2_000;

/**
 * Asks the graph. Each statement under `cypher/read` begins by finding the node that says which graph this is, so that
 * one round trip tells an empty answer from a database without a graph that can be served.
 */
export class GraphReader {
  constructor(
    readonly executor: Executor,
    readonly vocabulary: Vocabulary,
    readonly files: CypherFiles,
    /** Where what a request takes is noted, if it is. */
    private readonly ledger?: Ledger,
  ) {}

  /** At least one row. @throws ApiError STORE_UNAVAILABLE where the database has no graph that can be served. */
  async read({ text, parameters }: Cypher, deadline: number, bookmarks?: Bookmarks): Promise<[Row, ...Row[]]> {
    const statement = { text, parameters: { ...parameters, format: FORMAT, model: this.vocabulary.hash } };
    for (let attempt = 1; ; attempt++) {
      const [first, ...others] = await this.executor.read(statement, deadline, bookmarks, this.ledger);
      if (first) return [first, ...others];
      const state = await this.state(deadline);
      if (!state.ready) throw new ApiError('STORE_UNAVAILABLE', state.reason);
      // Loaded between the two statements, or while a longer answer was being read.
      if (attempt === 2) throw graphInChange('No row, although there is a graph.');
    }
  }

  /** Whether there is a graph, and which. @throws ApiError where the database does not answer. */
  async state(deadline = Date.now() + STATE_TAKES): Promise<StoreState> {
    const text = this.files.get('read/state').fill({});
    const [graph] = await this.executor.read({ text, parameters: {} }, deadline, [], this.ledger);
    if (!graph) return { ready: false, reachable: true, reason: NO_GRAPH };
    const { format, model, version } = graph;
    if (format === null || model === null || typeof version !== 'string')
      return { ready: false, reachable: true, reason: graphInChange('A state record without values.').message };
    if (format !== FORMAT || model !== this.vocabulary.hash)
      return { ready: false, reachable: true, reason: OTHER_GRAPH };
    return { ready: true, version };
  }
}
