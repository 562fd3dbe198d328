import { type Neo4jServer, neo4jForTests } from './server.js';

/** A suite that needs the database; left out, and said so at the end of the run, where there is none. */
export const describeNeo4j = process.env.NEO4J_UNAVAILABLE ? describe.skip : describe;

/** A server for one suite. */
export async function serverForSuite(): Promise<Neo4jServer> {
  const neo4j = await neo4jForTests();
  if (!neo4j.available) throw new Error(neo4j.why);
  return neo4j.server;
}
