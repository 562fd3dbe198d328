import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Installation } from './install.js';

const OUTPUT = 'output.log';

/** Small, quick to start (one simple collector, one compiler tier), and dead when out of memory. */
const JVM = [
  '-Xms128m',
  '-Xmx512m',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-XX:+ExitOnOutOfMemoryError',
  '-XX:+IgnoreUnrecognizedVMOptions',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  ...['java.io', 'java.lang', 'java.nio', 'java.util.concurrent', 'sun.nio.ch'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
];

/** Bolt with authentication on the loopback interface, and nothing else that listens or reports. */
const settings = (port: number, pageCache: string): string => `
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=true
dbms.usage_report.enabled=false
client.allow_telemetry=false
server.bolt.telemetry.enabled=false
dbms.fleet_manager.enabled=false
server.memory.pagecache.size=${pageCache}
db.memory.pagecache.warmup.enable=false
db.tx_log.preallocate=false
internal.dbms.dump_diagnostics=false
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
internal.dbms.bolt.netty_server_shutdown_timeout=1
server.config.strict_validation.enabled=false
`;

/** Starts the server in its home folder, which also gets its configuration and its output. */
export function spawnNeo4j(
  installation: Installation,
  home: string,
  port: number,
  jvm: string[] = [],
  pageCache = '64m',
): ChildProcess {
  return spawnConfigured(installation, home, settings(port, pageCache), jvm);
}

/** Starts the server as `spawnNeo4j` does, with another configuration. */
export function spawnConfigured(
  installation: Installation,
  home: string,
  configuration: string,
  jvm: string[] = [],
): ChildProcess {
  const conf = join(home, 'conf');
  mkdirSync(conf, { recursive: true });
  writeFileSync(join(conf, 'neo4j.conf'), configuration);
  const output = openSync(join(home, OUTPUT), 'w');
  try {
    const main = installation.version.startsWith('5.') ? 'CommunityEntryPoint' : 'Neo4jCommunity';
    const args = [...JVM, ...jvm, '-cp', join(installation.jars, '*'), `org.neo4j.server.${main}`];
    args.push(`--home-dir=${home}`, `--config-dir=${conf}`, '--console-mode');
    const child = spawn(installation.java, args, {
      stdio: ['ignore', output, output],
      detached: true,
      windowsHide: true,
    });
    child.on('error', () => {});
    child.unref();
    return child;
  } finally {
    closeSync(output);
  }
}

/** The last lines the server in this home folder wrote. */
export function lastLines(home: string, count = 25): string {
  return readFileSync(join(home, OUTPUT), 'utf8').trimEnd().split('\n').slice(-count).join('\n');
}

/** Whether a process has ended, or never began. */
export function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

/** Waits for a process to end; until then this one stays alive. */
export async function ended(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  child.ref();
  await new Promise<void>((resolve) => child.once('exit', () => resolve()));
}

/** Sends the signal and waits for the end; what has not ended in time is killed. */
export async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL', seconds = 30): Promise<void> {
  if (hasEnded(child)) return;
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
  await ended(child).finally(() => clearTimeout(timer));
}
