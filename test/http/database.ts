import { join } from 'node:path';
import type { Neo4jServer } from '../neo4j/server.js';
import { describeNeo4j } from '../neo4j/suite.js';
import { ROOT } from '../the-model.js';
import { runProgram } from './program.js';

/** A first load on a slow machine takes its time. */
const LOAD_MS = 150_000;
/** How long a test may take that loads a graph. */
export const LOADING_TEST_MS = 180_000;

/** The settings by which the program finds a database. */
export function settingsFor(server: Neo4jServer, uri = server.uri): Record<string, string> {
  const { user, password, database } = server;
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}

/** Does what `npm run load` does, in the project's folder or a copy of it, and gives what it said. */
export async function load(server: Neo4jServer, folder = ROOT): Promise<string> {
  const command = [process.execPath, join(folder, 'dist', 'cli.js'), 'load'] as const;
  const { code, stdout, stderr } = await runProgram(settingsFor(server), { command, folder, patienceMs: LOAD_MS });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

/** A suite that ends and restarts its database; skipped for a server that NEO4J_URI names. */
export function describeOwnNeo4j(name: string, suite: () => void): void {
  if (process.env.NEO4J_URI) describe.skip(name, suite);
  else describeNeo4j(name, suite);
}
