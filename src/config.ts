import { SetupError } from './errors.js';

/** How to reach Neo4j. */
export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** How the program is set up. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** A file that holds the graph to serve; undefined: the seed's. */
  readonly graphFile: string | undefined;
  /** The version that the graph should have, or the beginning of it. */
  readonly expectedVersion: string | undefined;
  /** Undefined: the embedded store. */
  readonly neo4j: Neo4jConfig | undefined;
  /** Required of every caller as a Bearer token, where it is set. */
  readonly accessToken: string | undefined;
  readonly limits: Limits;
  /** Milliseconds within which a client must send its request, and within which it must accept more of an answer. */
  readonly clientTimeoutMs: number;
  /** Whether every answer carries what it cost; else those whose request asks for it. */
  readonly showCost: boolean;
}

/** What one request may ask for. */
export interface Limits {
  /** Levels of fields in a query. */
  readonly depth: number;
  /** Objects that a query may return, at most and roughly. */
  readonly cost: number;
  readonly aliases: number;
  /** Lexical tokens of a query. */
  readonly tokens: number;
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** Maximum bytes of an answer. */
  readonly answerBytes: number;
  /** Milliseconds for one query. */
  readonly queryMs: number;
}

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/**
 * Reads the environment; the only place that does.
 *
 * @throws SetupError that names the variable and how to mend it
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const host = given(env, 'HOST') ?? '127.0.0.1';
  const accessToken = given(env, 'ACCESS_TOKEN');
  if (accessToken && !/^[\x21-\x7e]+$/.test(accessToken))
    throw new SetupError(
      'ACCESS_TOKEN holds a blank or a character beyond ASCII, which a header cannot carry; use letters, digits and -._~+/=.',
    );
  if (!LOOPBACK.includes(host) && !accessToken && env.ALLOW_ANONYMOUS !== '1')
    throw new SetupError(
      `HOST is ${host}, which others can reach: set ACCESS_TOKEN to a secret, or ALLOW_ANONYMOUS=1 to let everyone in.`,
    );
  return Object.freeze({
    host,
    port: whole(env, 'PORT', 4000, 0, 65_535),
    graphFile: given(env, 'GRAPH_FILE'),
    expectedVersion: readVersion(env),
    neo4j: readNeo4j(env),
    accessToken,
    showCost: env.SHOW_COST === '1',
    clientTimeoutMs: whole(env, 'CLIENT_TIMEOUT_MS', 30_000, 1, 3_600_000),
    limits: Object.freeze({
      depth: whole(env, 'MAX_DEPTH', 20, 1, 1000),
      cost: whole(env, 'MAX_COST', 50_000, 1, 1e9),
      aliases: whole(env, 'MAX_ALIASES', 50, 0, 10_000),
      tokens: whole(env, 'MAX_TOKENS', 10_000, 1, 1e6),
      bodyBytes: whole(env, 'MAX_BODY_BYTES', 1_000_000, 1, 1e9),
      // A string of V8 holds about 536 million units.
      answerBytes: whole(env, 'MAX_ANSWER_BYTES', 5_000_000, 1, 500_000_000),
      queryMs: whole(env, 'QUERY_TIMEOUT_MS', 10_000, 1, 3_600_000),
    }),
  });
}

/** A graph's version is a SHA-256 in hexadecimal. */
function readVersion(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const version = given(env, 'EXPECTED_VERSION');
  if (version === undefined || /^[0-9a-f]{8,64}$/.test(version)) return version;
  throw new SetupError(
    `EXPECTED_VERSION is “${version}”; it must be a graph's version, or at least the first 8 of its 64 hexadecimal digits.`,
  );
}

/** How to reach Neo4j, or undefined without NEO4J_URI. */
function readNeo4j(env: Readonly<Record<string, string | undefined>>): Neo4jConfig | undefined {
  const uri = given(env, 'NEO4J_URI');
  if (!uri) return undefined;
  if (!/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/\s]+$/.test(uri))
    throw new SetupError(
      `NEO4J_URI is “${uri}”; it must be like neo4j://host:7687, neo4j+s://host or bolt://host:7687.`,
    );
  const password = given(env, 'NEO4J_PASSWORD');
  if (password === undefined) throw new SetupError('NEO4J_PASSWORD is missing; set it beside NEO4J_URI.');
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

function whole(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  fallback: number,
  least: number,
  most: number,
): number {
  const written = given(env, name);
  if (written === undefined) return fallback;
  const value = Number(written);
  if (!/^\d+$/.test(written) || value < least || value > most)
    throw new SetupError(`${name} is “${written}”; it must be a whole number from ${least} to ${most}.`);
  return value;
}
