import { join } from 'node:path';
import type { Neo4jServer } from '../neo4j/server.js';
import { ROOT } from '../the-model.js';
import { type End, runProgram } from './program.js';

/** The settings by which the program finds a database. */
export function settingsFor(server: Neo4jServer, uri = server.uri): Record<string, string> {
  const { user, password, database } = server;
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}

/** What `npm run load` does, in the project's folder or a copy of it. */
export function load(server: Neo4jServer, folder = ROOT): Promise<End> {
  const command = [process.execPath, join(folder, 'dist', 'cli.js'), 'load'] as const;
  return runProgram(settingsFor(server), { command, folder });
}

/** A suite that ends and restarts its database: not one that somebody else runs. */
export const describeOwnNeo4j = process.env.NEO4J_UNAVAILABLE || process.env.NEO4J_URI ? describe.skip : describe;
