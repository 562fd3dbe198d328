import neo4j, { type Driver, type Result, type Session, type SessionMode } from 'neo4j-driver';
import type { Neo4jConfig } from '../../config.js';
import { ApiError, SetupError } from '../../errors.js';
import type { QueryStats } from '../query-stats.js';
import type { Cypher, Row } from './cypher.js';
import { isLost, timedOut, toApiError } from './driver-error.js';
import { Semaphore } from './semaphore.js';

/** A whole number for the database; a plain number would be stored and sent as a fraction. */
export const integer = neo4j.int;

/** What a later read is to have seen. */
export type Bookmarks = readonly string[];

/** Runs one statement of a transaction. */
export type Run = (statement: Cypher) => Promise<Row[]>;

const MAX_TIMER = 2 ** 31 - 1;
/** Statements at once. More would only wait in the database, and for so long that it would seem out of reach. */
const AT_ONCE = 40;
/** A connection that is lost sooner than this was lost before; then another one is tried. */
const STALE_WITHIN = 500;

/** The only place that touches the driver. What it throws is an ApiError. */
export class Executor {
  private readonly driver: Driver;
  private readonly semaphore = new Semaphore(AT_ONCE);
  private closed = false;

  constructor(private readonly config: Neo4jConfig) {
    this.driver = connect(config);
  }

  /**
   * Reads in a transaction of its own, in one round trip.
   *
   * @param deadline in milliseconds since the epoch; then the statement is stopped on the server, too
   * @param stats collects what the read takes
   */
  async read(statement: Cypher, deadline: number, bookmarks: Bookmarks = [], stats?: QueryStats): Promise<Row[]> {
    const leave = await this.semaphore.enter(remaining(deadline));
    if (!leave) throw timedOut();
    const started = Date.now();
    const read = () => this.readOnce(statement, deadline, bookmarks);
    const attempt = stats ? () => stats.measure(read, rowsIn) : read;
    try {
      return await attempt().catch((error) => {
        if (!isLost(error) || Date.now() - started > STALE_WITHIN) throw error;
        return attempt();
      });
    } catch (error) {
      throw toApiError(error);
    } finally {
      leave();
    }
  }

  /** Does all of `work` in one transaction, or nothing of it. */
  async write<T>(work: (run: Run) => Promise<T>): Promise<{ result: T; bookmarks: Bookmarks }> {
    const session = this.session(neo4j.session.WRITE);
    try {
      const transaction = await session.beginTransaction();
      const result = await work(({ text, parameters }) => rowsOf(transaction.run(text, parameters)));
      await transaction.commit();
      return { result, bookmarks: session.lastBookmarks() };
    } catch (error) {
      throw toApiError(error);
    } finally {
      // Rolls back what was not committed. A connection that is gone has nothing to close.
      await session.close().catch(() => {});
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.driver.close();
  }

  private session(defaultAccessMode: SessionMode, bookmarks: Bookmarks = []): Session {
    // The driver would connect again and keep the program from ending.
    if (this.closed) throw new ApiError('STORE_UNAVAILABLE', 'The connection to the graph database is closed.');
    return this.driver.session({ database: this.config.database, defaultAccessMode, bookmarks: [...bookmarks] });
  }

  private async readOnce({ text, parameters }: Cypher, deadline: number, bookmarks: Bookmarks): Promise<Row[]> {
    const timeout = remaining(deadline);
    // A session for each statement: one that is kept would go on asking for bookmarks of a database since replaced.
    const session = this.session(neo4j.session.READ, bookmarks);
    try {
      return await inTime(rowsOf(session.run(text, parameters, { timeout })), timeout);
    } finally {
      // Not awaited: it is at once, or resets the connection of a statement that goes on past its deadline.
      session.close().catch(() => {});
    }
  }
}

/** Milliseconds until a deadline. @throws ApiError TIMEOUT where there are none */
function remaining(deadline: number): number {
  const milliseconds = Math.min(Math.ceil(deadline - Date.now()), MAX_TIMER);
  if (milliseconds <= 0) throw timedOut();
  return milliseconds;
}

function connect({ uri, user, password }: Neo4jConfig): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: 2_000,
      connectionAcquisitionTimeout: 2_500,
      connectionLivenessCheckTimeout: 30_000,
      maxTransactionRetryTime: 1_000,
      // Some are still being reset after their deadline when the next one is wanted.
      maxConnectionPoolSize: 2 * AT_ONCE,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
    });
  } catch (error) {
    throw new SetupError(`“${uri}” is no address of a graph database; give one like neo4j://localhost:7687.`, {
      cause: error,
    });
  }
}

/** What records hold: the members of their lists; a record without a list is one. */
function rowsIn(records: readonly Row[]): number {
  return records.reduce((sum, record) => {
    const lists = Object.values(record).filter((column) => Array.isArray(column));
    return sum + (lists.length > 0 ? lists.flat().length : 1);
  }, 0);
}

async function rowsOf(result: Result): Promise<Row[]> {
  const { records } = await result;
  return records.map((record) => record.toObject());
}

/** @throws ApiError TIMEOUT where the promise takes longer; what becomes of it then is nobody's concern. */
async function inTime<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timedOut()), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
    promise.catch(() => {});
  }
}
