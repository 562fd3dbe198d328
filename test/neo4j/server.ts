import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Access, accessTo, freePort } from './access.js';
import { type Installation, installNeo4j, Neo4jUnavailable } from './install.js';
import { type Prepared, prepare } from './prepare.js';
import { end, ended, spawnNeo4j } from './process.js';
import { answer, Neo4jDied, untilReady } from './ready.js';
import { startWatchdog, type Watchdog } from './watchdog.js';

const PORT_TRIES = 3;

/** A Neo4j that answers queries; `uri` is `bolt://`, `routingUri` is `neo4j://`. */
export interface Neo4jServer extends Access {
  routingUri: string;
  /** False for the server NEO4J_URI names: it can be neither killed nor restarted, and stop leaves it running. */
  managed: boolean;
  /** Ends the server; the data is removed unless it is in a folder the caller named. */
  stop(): Promise<void>;
  /** Ends the server with SIGKILL; the data stays. */
  kill(): Promise<void>;
  /** Starts the server again on the same port and data, after an orderly shutdown if it still runs. */
  restart(): Promise<void>;
}

export interface Neo4jOptions {
  /** A free one is picked when none is given. */
  port?: number;
  /** Holds the data, configuration and logs, and stays; a temporary folder when none is given. */
  dataFolder?: string;
  /** Compiles with both tiers: faster after a minute, slower to start. Default: false, or true if `large` is set. */
  longRunning?: boolean;
  /** Memory for a large graph, for benchmarks. */
  large?: { readonly heap: string; readonly pageCache: string };
}

export type Neo4jForTests = { available: true; server: Neo4jServer } | { available: false; why: string };

/** Starts a Neo4j Community server on the loopback interface and waits until it answers queries. */
export async function startNeo4j(options: Neo4jOptions = {}): Promise<Neo4jServer> {
  const installation = await installNeo4j();
  const prepared = await prepare(installation);
  for (let tries = 1; ; tries++) {
    try {
      const port = options.port ?? (await freePort());
      const server = new ManagedServer(installation, prepared, port, options);
      await server.run();
      return server;
    } catch (error) {
      const taken = error instanceof Neo4jDied && error.message.includes('PortBindException');
      if (!taken || options.port !== undefined || tries === PORT_TRIES) throw error;
    }
  }
}

/** The server NEO4J_URI names, or else a new one; in CI it is an error when there can be neither. */
export async function neo4jForTests(options?: Neo4jOptions): Promise<Neo4jForTests> {
  if (process.env.NEO4J_URI) return { available: true, server: await givenServer(process.env.NEO4J_URI) };
  try {
    return { available: true, server: await startNeo4j(options) };
  } catch (error) {
    if (!(error instanceof Neo4jUnavailable) || process.env.CI === 'true') throw error;
    return { available: false, why: error.message };
  }
}

class ManagedServer implements Neo4jServer {
  readonly managed = true;
  readonly uri: string;
  readonly routingUri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  private readonly home: string;
  private readonly temporary: boolean;
  private watchdog: Watchdog | undefined;
  private child: ChildProcess | undefined;

  constructor(
    private readonly installation: Installation,
    private readonly prepared: Prepared,
    private readonly port: number,
    private readonly options: Neo4jOptions = {},
  ) {
    const folder = options.dataFolder;
    const { uri, user, password, database } = accessTo(port);
    this.uri = uri;
    this.routingUri = uri.replace('bolt', 'neo4j');
    this.user = user;
    this.password = password;
    this.database = database;
    this.temporary = folder === undefined;
    this.home = folder === undefined ? mkdtempSync(join(tmpdir(), 'neo4j-test-')) : resolve(folder);
  }

  async run(): Promise<void> {
    this.watchdog ??= startWatchdog(this.temporary ? this.home : '');
    try {
      mkdirSync(this.home, { recursive: true });
      this.prepared.fill(this.home);
      const { large, longRunning = large !== undefined } = this.options;
      const jvm = [
        ...(large ? [`-Xms${large.heap}`, `-Xmx${large.heap}`] : []),
        ...(longRunning ? ['-XX:TieredStopAtLevel=4'] : []),
      ];
      this.child = spawnNeo4j(
        this.installation,
        this.home,
        this.port,
        [...this.prepared.jvm, ...jvm],
        large?.pageCache,
      );
      this.watchdog.watch(this.child);
      await untilReady(this, this.child, this.home);
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  async stop(): Promise<void> {
    if (this.child && !this.temporary) await end(this.child, 'SIGTERM');
    await this.watchdog?.finish();
    this.watchdog = undefined;
    if (this.child) await ended(this.child);
  }

  async kill(): Promise<void> {
    if (this.child) await end(this.child, 'SIGKILL');
  }

  async restart(): Promise<void> {
    if (this.child) await end(this.child, 'SIGTERM');
    await this.run();
  }
}

/** A server somebody else runs, checked to answer with the user and password given for it. */
async function givenServer(address: string): Promise<Neo4jServer> {
  const { NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password, NEO4J_DATABASE: database = 'neo4j' } = process.env;
  if (password === undefined) throw new Error('NEO4J_URI is set and NEO4J_PASSWORD is not');
  const uri = address.replace(/^neo4j/, 'bolt');
  const error = await answer({ uri, user, password, database });
  if (error)
    throw new Error(`The server at NEO4J_URI (${address}) does not answer: ${String(error)}`, { cause: error });
  const refuse = (): Promise<never> => Promise.reject(new Error('The server at NEO4J_URI is not ours to end'));
  const routingUri = address.replace(/^bolt/, 'neo4j');
  return {
    uri,
    routingUri,
    user,
    password,
    database,
    managed: false,
    stop: async () => {},
    kill: refuse,
    restart: refuse,
  };
}
