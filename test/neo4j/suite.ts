import { requireSuiteName } from '../setup/suite-name.js';
import { type Neo4jOptions, type Neo4jServer, neo4jForTests } from './server.js';

/** A suite that needs the database; skipped, and reported at the end of the run, if there is none. */
export function describeNeo4j(name: string, suite: () => void): void {
  requireNeo4jName();
  const run = process.env.NEO4J_UNAVAILABLE ? describe.skip : describe;
  run(name, suite);
}

/** A server for one suite. */
export async function serverForSuite(options?: Neo4jOptions): Promise<Neo4jServer> {
  requireNeo4jName();
  const neo4j = await neo4jForTests(options);
  if (!neo4j.available) throw new Error(neo4j.why);
  return neo4j.server;
}

function requireNeo4jName(): void {
  requireSuiteName(/\.neo4j\.(browser\.)?test\.ts$/, 'A suite that needs Neo4j is named *.neo4j.test.ts.');
}
