import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { Access } from './access.js';
import { hasEnded, lastLines } from './process.js';

const SECONDS = 120;
const UNAUTHORIZED = 'Neo.ClientError.Security.Unauthorized';
const FIRST_PASSWORD = 'neo4j';

/** The server ended before it was ready. */
export class Neo4jDied extends Error {
  override readonly name = 'Neo4jDied';
}

/** Waits until the server answers a query; in a new server this also sets the password. */
export async function untilReady(access: Access, child: ChildProcess, home: string): Promise<void> {
  const deadline = Date.now() + SECONDS * 1000;
  for (;;) {
    // Asked only once it says so: until then another server may hold the port and would answer.
    const error = saysStarted(home) ? await answer(access) : 'not started';
    if (!error) return;
    if (hasEnded(child)) throw new Neo4jDied(`Neo4j ended before it was ready, its last words:\n${lastLines(home)}`);
    if (codeOf(error) === UNAUTHORIZED) await setPassword(access);
    else if (Date.now() > deadline)
      throw new Error(`Neo4j is not ready after ${SECONDS} s:\n${lastLines(home)}`, { cause: error });
    else await sleep(50);
  }
}

function saysStarted(home: string): boolean {
  return / Started\.\s*$/m.test(lastLines(home));
}

/** Why the server does not answer a query, or nothing when it does. */
export async function answer(access: Access): Promise<unknown> {
  try {
    await run(access, 'RETURN 1');
    return undefined;
  } catch (error) {
    return error;
  }
}

/** A new server asks for another password before it lets its only user do anything else. */
async function setPassword(access: Access): Promise<void> {
  const firstAccess = { ...access, password: FIRST_PASSWORD, database: 'system' };
  const passwords = { from: FIRST_PASSWORD, to: access.password };
  await run(firstAccess, 'ALTER CURRENT USER SET PASSWORD FROM $from TO $to', passwords);
}

async function run(access: Access, query: string, parameters: Record<string, string> = {}): Promise<void> {
  const auth = neo4j.auth.basic(access.user, access.password);
  const driver = neo4j.driver(access.uri, auth, { telemetryDisabled: true, connectionTimeout: 5000 });
  try {
    const session = driver.session({ database: access.database });
    await session.run(query, parameters);
  } finally {
    await driver.close();
  }
}

function codeOf(error: unknown): unknown {
  return (error as { code?: unknown }).code;
}
