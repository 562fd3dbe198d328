import neo4j, { type Driver, type Result, type Session, type SessionMode } from 'neo4j-driver';
import type { Neo4jConfig } from '../../config.js';
import { ApiError, SetupError } from '../../errors.js';
import type { QueryStats } from '../query-stats.js';
import type { Cypher, Row } from './cypher.js';
import { isLost, timedOut, toApiError } from './driver-error.js';
import { Semaphore } from './semaphore.js';

/** Converts a number to an integer of Neo4j. The driver sends plain numbers as floats. */
export const integer = neo4j.int;

/** Bookmarks of transactions that a later read must see. */
export type Bookmarks = readonly string[];

/** Runs one statement of a transaction. */
export type Run = (statement: Cypher) => Promise<Row[]>;

const MAX_TIMER = 2 ** 31 - 1;
/** Maximum number of concurrent statements. More would wait in the database until they time out. */
const MAX_CONCURRENT = 40;
/** A statement that loses its connection within this time, in milliseconds, is retried: the connection was already lost. */
const STALE_WITHIN_MS = 500;

/** Runs statements; the only code that uses the driver. Errors are ApiErrors. */
export class Executor {
  private readonly driver: Driver;
  private readonly semaphore = new Semaphore(MAX_CONCURRENT);
  private closed = false;

  constructor(private readonly config: Neo4jConfig) {
    this.driver = connect(config);
  }

  /**
   * Runs a read statement in its own transaction, in one round trip.
   *
   * @param deadline milliseconds since the epoch. The server also stops the statement then
   * @param stats collects the cost of the read
   */
  async read(statement: Cypher, deadline: number, bookmarks: Bookmarks = [], stats?: QueryStats): Promise<Row[]> {
    const leave = await this.semaphore.enter(remaining(deadline));
    if (!leave) throw timedOut();
    const started = Date.now();
    const read = () => this.readOnce(statement, deadline, bookmarks);
    const attempt = stats ? () => stats.measure(read, rowsIn) : read;
    try {
      return await attempt().catch((error) => {
        if (!isLost(error) || Date.now() - started > STALE_WITHIN_MS) throw error;
        return attempt();
      });
    } catch (error) {
      throw toApiError(error);
    } finally {
      leave();
    }
  }

  /** Runs `work` in one transaction, which is rolled back if it throws. */
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
      // Rolls back an open transaction. A lost connection has nothing to close.
      await session.close().catch(() => {});
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.driver.close();
  }

  private session(defaultAccessMode: SessionMode, bookmarks: Bookmarks = []): Session {
    // The driver would reconnect and prevent the program from ending.
    if (this.closed) throw new ApiError('STORE_UNAVAILABLE', 'The connection to the graph database is closed.');
    return this.driver.session({ database: this.config.database, defaultAccessMode, bookmarks: [...bookmarks] });
  }

  private async readOnce({ text, parameters }: Cypher, deadline: number, bookmarks: Bookmarks): Promise<Row[]> {
    const timeout = remaining(deadline);
    // One session per statement: a reused session would wait for bookmarks of a database that was replaced.
    const session = this.session(neo4j.session.READ, bookmarks);
    try {
      return await inTime(rowsOf(session.run(text, parameters, { timeout })), timeout);
    } finally {
      // Not awaited: it returns at once, or resets the connection of a statement that runs past its deadline.
      session.close().catch(() => {});
    }
  }
}

/** Returns the milliseconds until a deadline. @throws ApiError TIMEOUT if it has passed */
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
      // Some connections are still being reset after a deadline when the next one is acquired.
      maxConnectionPoolSize: 2 * MAX_CONCURRENT,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
    });
  } catch (error) {
    throw new SetupError(`NEO4J_URI is "${uri}"; it must be an address such as neo4j://localhost:7687.`, {
      cause: error,
    });
  }
}

/** Counts the members of the lists in records. A record without a list counts as one row. */
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

/** @throws ApiError TIMEOUT if the promise takes longer. Its later result is ignored */
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
