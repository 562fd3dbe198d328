import { neo4jForTests } from './neo4j/server.js';

/** Fetches and tries the database once, so that no suite has to wait for the download or race for it. */
export default async function prepareSuites(): Promise<void> {
  const neo4j = await neo4jForTests();
  if (neo4j.available) await neo4j.server.stop();
  else process.env.NEO4J_UNAVAILABLE = neo4j.why;
}
