import { SetupError } from './errors.js';
import { readInteger } from './integer.js';

/** How to reach Neo4j. */
export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** The configuration of the program. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** A file with the graph to serve. Default: the graph of the seed. */
  readonly graphFile: string | undefined;
  /** The expected version of the graph, or a prefix of it. */
  readonly expectedVersion: string | undefined;
  /** Default: the embedded store. */
  readonly neo4j: Neo4jConfig | undefined;
  /** If set, every request must send it as a Bearer token. */
  readonly accessToken: string | undefined;
  readonly limits: Limits;
  /** Maximum time, in milliseconds, for a client to send its request and to accept more of an answer. */
  readonly clientTimeoutMs: number;
  /** Whether every answer includes its cost. Default: only answers to requests that ask for it. */
  readonly showCost: boolean;
}

/** The limits of one request. */
export interface Limits {
  /** Maximum depth of fields in a query. */
  readonly depth: number;
  /** Maximum number of objects that a query can return, estimated. */
  readonly cost: number;
  /** Maximum number of aliases in a query. */
  readonly aliases: number;
  /** Maximum number of lexical tokens of a query. */
  readonly tokens: number;
  /** Maximum size of a request body, in bytes. */
  readonly bodyBytes: number;
  /** Maximum size of an answer, in bytes. */
  readonly answerBytes: number;
  /** Timeout of a query, in milliseconds. */
  readonly queryMs: number;
}

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/**
 * Reads the configuration from environment variables. No other code reads the environment.
 *
 * @throws SetupError that names the variable and the fix
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const host = given(env, 'HOST') ?? '127.0.0.1';
  const accessToken = given(env, 'ACCESS_TOKEN');
  if (accessToken && !/^[\x21-\x7e]+$/.test(accessToken))
    throw new SetupError(
      'ACCESS_TOKEN contains a space or a non-ASCII character, which an HTTP header cannot contain; use letters, digits and -._~+/=.',
    );
  if (!LOOPBACK.includes(host) && !accessToken && env.ALLOW_ANONYMOUS !== '1')
    throw new SetupError(
      `HOST is "${host}", which other machines can reach; set ACCESS_TOKEN, or set ALLOW_ANONYMOUS=1 to serve without a token.`,
    );
  return Object.freeze({
    host,
    port: readLimit(env, 'PORT', 4000, 0, 65_535),
    graphFile: given(env, 'GRAPH_FILE'),
    expectedVersion: readVersion(env),
    neo4j: readNeo4j(env),
    accessToken,
    showCost: env.SHOW_COST === '1',
    clientTimeoutMs: readLimit(env, 'CLIENT_TIMEOUT_MS', 30_000, 1, 3_600_000),
    limits: Object.freeze({
      depth: readLimit(env, 'MAX_DEPTH', 20, 1, 1000),
      cost: readLimit(env, 'MAX_COST', 50_000, 1, 1e9),
      aliases: readLimit(env, 'MAX_ALIASES', 50, 0, 10_000),
      tokens: readLimit(env, 'MAX_TOKENS', 10_000, 1, 1e6),
      bodyBytes: readLimit(env, 'MAX_BODY_BYTES', 1_000_000, 1, 1e9),
      // The maximum length of a string in V8 is about 536 million.
      answerBytes: readLimit(env, 'MAX_ANSWER_BYTES', 5_000_000, 1, 500_000_000),
      queryMs: readLimit(env, 'QUERY_TIMEOUT_MS', 10_000, 1, 3_600_000),
    }),
  });
}

/** A graph's version is a SHA-256 in hexadecimal. */
function readVersion(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const version = given(env, 'EXPECTED_VERSION');
  if (version === undefined || /^[0-9a-f]{8,64}$/.test(version)) return version;
  throw new SetupError(
    `EXPECTED_VERSION is "${version}"; it must be 8 to 64 lower-case hexadecimal digits: a version of the graph or its beginning.`,
  );
}

/** Reads the connection to Neo4j; undefined without NEO4J_URI. */
function readNeo4j(env: Readonly<Record<string, string | undefined>>): Neo4jConfig | undefined {
  const uri = given(env, 'NEO4J_URI');
  if (!uri) return undefined;
  if (!/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/\s]+$/.test(uri))
    throw new SetupError(
      `NEO4J_URI is "${uri}"; it must be an address such as neo4j://host:7687, neo4j+s://host or bolt://host:7687.`,
    );
  const password = given(env, 'NEO4J_PASSWORD');
  if (password === undefined) throw new SetupError('NEO4J_PASSWORD is not set; it is required with NEO4J_URI.');
  return Object.freeze({
    uri,
    user: given(env, 'NEO4J_USER') ?? 'neo4j',
    password,
    database: given(env, 'NEO4J_DATABASE') ?? 'neo4j',
  });
}

function given(env: Readonly<Record<string, string | undefined>>, name: string): string | undefined {
  return env[name]?.trim() || undefined;
}

function readLimit(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  fallback: number,
  least: number,
  most: number,
): number {
  const written = given(env, name);
  if (written === undefined) return fallback;
  const value = readInteger(written, least, most);
  if (value === undefined)
    throw new SetupError(`${name} is "${written}"; it must be an integer from ${least} to ${most}.`);
  return value;
}
