import { neo4jForTests } from '../neo4j/server.js';

let prepared: Promise<void> | undefined;

/** Downloads Neo4j and starts it once, so that no suite waits for the download or races for it. */
export function prepareNeo4j(): Promise<void> {
  prepared ??= prepare();
  return prepared;
}

async function prepare(): Promise<void> {
  const neo4j = await neo4jForTests();
  if (neo4j.available) await neo4j.server.stop();
  else process.env.NEO4J_UNAVAILABLE = neo4j.why;
}
