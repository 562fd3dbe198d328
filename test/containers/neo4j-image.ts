import { type ChildProcess, execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { type Access, accessTo, freePort } from '../neo4j/access.js';
import { type Installation, installNeo4j } from '../neo4j/install.js';
import { spawnConfigured } from '../neo4j/process.js';
import { untilReady } from '../neo4j/ready.js';
import { startWatchdog } from '../neo4j/watchdog.js';
import { ROOT } from '../the-model.js';
import type { Service } from './compose.js';

const run = promisify(execFile);

/** Variables that the official image keeps for itself; docker-image-src/5/coredb/docker-entrypoint.sh lists them. */
const NOT_SETTINGS = [
  'NEO4J_ACCEPT_LICENSE_AGREEMENT',
  'NEO4J_AUTH',
  'NEO4J_AUTH_PATH',
  'NEO4J_DEBUG',
  'NEO4J_DEPRECATION_WARNING',
  'NEO4J_EDITION',
  'NEO4J_HOME',
  'NEO4J_PLUGINS',
  'NEO4J_SHA256',
  'NEO4J_TARBALL',
];

/** The settings that the official image makes of its environment: `_` stands for `.`, and `__` for `_`. */
export function settingsOf(environment: Readonly<Record<string, string>>): string[] {
  return Object.entries(environment)
    .filter(
      ([name, value]) => name.startsWith('NEO4J_') && !name.endsWith('_FILE') && !NOT_SETTINGS.includes(name) && value,
    )
    .map(([name, value]) => {
      const setting = name.slice('NEO4J_'.length).replaceAll('_', '.').replaceAll('..', '_');
      return `${setting}=${value}`;
    });
}

/** A Neo4j that was started as the official image starts it. */
export interface Neo4jContainer {
  access: Access;
  port: number;
  /** Runs the health check of the compose file. @throws Error if it fails */
  checkHealth(environment?: Readonly<Record<string, string>>): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a new Neo4j with the settings of a service and no others but those that keep the test to itself. The server checks
 * its settings strictly, which is its default.
 */
export async function startAsImage({ environment, healthcheck }: Service): Promise<Neo4jContainer> {
  const installation = await installNeo4j();
  const home = mkdtempSync(join(tmpdir(), 'neo4j-image-'));
  const watchdog = startWatchdog(home);
  try {
    const port = await freePort();
    const [, password = ''] = /^neo4j\/([^/]+)$/.exec(environment.NEO4J_AUTH ?? '') ?? [];
    const access = { ...accessTo(port), password };
    await setInitialPassword(installation, home, password);
    const own = [
      `server.bolt.listen_address=127.0.0.1:${port}`,
      'server.http.enabled=false',
      'server.memory.pagecache.size=64m',
    ];
    const child: ChildProcess = spawnConfigured(
      installation,
      home,
      [...settingsOf(environment), ...own, ''].join('\n'),
    );
    watchdog.watch(child);
    await untilReady(access, child, home);
    return {
      access,
      port,
      checkHealth: (given = environment) => checkHealth(healthcheck?.test ?? [], given, port, home),
      stop: () => watchdog.finish(),
    };
  } catch (error) {
    await watchdog.finish();
    throw error;
  }
}

async function setInitialPassword({ java, jars }: Installation, home: string, password: string): Promise<void> {
  const conf = join(home, 'conf');
  mkdirSync(conf, { recursive: true });
  writeFileSync(join(conf, 'neo4j.conf'), '');
  await run(java, ['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password], {
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf },
  });
}

/** Does what `cypher-shell -u USER -p PASSWORD QUERY` does; its jars are not among those of the server. */
const cypherShell = (port: number): string => `#!${process.execPath}
const { values, positionals } = require('node:util').parseArgs({
  options: { u: { type: 'string', short: 'u' }, p: { type: 'string', short: 'p' } },
  allowPositionals: true,
});
const neo4j = require(${JSON.stringify(join(ROOT, 'node_modules', 'neo4j-driver'))});
const driver = neo4j.driver('bolt://127.0.0.1:${port}', neo4j.auth.basic(values.u, values.p));
driver.executeQuery(positionals[0]).finally(() => driver.close()).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
`;

async function checkHealth(
  test: readonly string[],
  environment: Readonly<Record<string, string>>,
  port: number,
  home: string,
): Promise<void> {
  const [form, command = ''] = test;
  if (form !== 'CMD-SHELL') throw new Error(`A health check by ${form} is not known here.`);
  const bin = join(home, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'cypher-shell'), cypherShell(port));
  chmodSync(join(bin, 'cypher-shell'), 0o755);
  const path = [bin, process.env.PATH ?? ''].join(delimiter);
  await run('/bin/sh', ['-c', command], { env: { ...environment, PATH: path } });
}
