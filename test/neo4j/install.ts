import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { startWatchdog } from './watchdog.js';

const run = promisify(execFile);
const POM = join('test', 'neo4j', 'pom.xml');
const onWindows = process.platform === 'win32';

/** Neo4j cannot be had on this machine; the message is one line saying why. */
export class Neo4jUnavailable extends Error {
  override readonly name = 'Neo4jUnavailable';
}

/** The Java to run Neo4j with, and the folder that holds the server's jars. */
export interface Installation {
  java: string;
  javaVersion: string;
  version: string;
  /** The cache folder of this Neo4j version. */
  folder: string;
  jars: string;
}

/** Finds Java, picks the Neo4j version for it and makes sure its jars are in the cache. */
export async function installNeo4j(): Promise<Installation> {
  const java = findTool('java', 'JAVA_HOME');
  const javaVersion = await readJavaVersion(java);
  const pom = join(projectRoot(), POM);
  const version = pickVersion(pom, javaVersion);
  const folder = join(cacheRoot(), version);
  const jars = join(folder, 'jars');
  if (!existsSync(jars)) await download(pom, version, folder, jars);
  return { java, javaVersion, version, folder, jars };
}

/** The nearest folder, from the working directory up, that holds this project. */
export function projectRoot(): string {
  let folder = process.cwd();
  while (!existsSync(join(folder, POM)) || !existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`No project with ${POM} at or above ${process.cwd()}`);
    folder = parent;
  }
  return folder;
}

function cacheRoot(): string {
  return process.env.NEO4J_TEST_CACHE || join(projectRoot(), 'node_modules', '.cache', 'neo4j');
}

/** The tool in the folder an environment variable names, or else the one on the PATH. */
function findTool(name: string, homeVariable: string): string {
  const home = process.env[homeVariable];
  const inHome = home ? join(home, 'bin', name) : '';
  return inHome && (existsSync(inHome) || existsSync(`${inHome}.exe`)) ? inHome : name;
}

async function readJavaVersion(java: string): Promise<string> {
  try {
    const { stderr, stdout } = await run(java, ['-version']);
    const version = /version "([^"]+)"/.exec(stderr + stdout)?.[1];
    if (version) return version;
  } catch {
    // Reported below, as if the output had no version.
  }
  throw new Neo4jUnavailable('Neo4j needs Java 17 or newer and there is none: install it or set JAVA_HOME');
}

/** The pom names one version for Java 17 to 20 and one for Java 21 and later. */
function pickVersion(pom: string, javaVersion: string): string {
  const major = Number(/^\d+/.exec(javaVersion)?.[0]);
  if (!(major >= 17)) throw new Neo4jUnavailable(`Neo4j needs Java 17 or newer and this is Java ${javaVersion}`);
  const property = major >= 21 ? 'neo4j.java21' : 'neo4j.java17';
  const version = new RegExp(`<${property}>(.+?)</`).exec(readFileSync(pom, 'utf8'))?.[1];
  if (!version) throw new Error(`${POM} has no property ${property}`);
  return version;
}

/** Has Maven copy the jars beside their final place, then moves them there in one step. */
async function download(pom: string, version: string, folder: string, jars: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const partial = mkdtempSync(join(folder, 'partial-'));
  const watchdog = startWatchdog(partial);
  try {
    await runMaven(pom, version, partial);
    moveIntoPlace(partial, jars);
  } finally {
    await watchdog.finish();
  }
}

async function runMaven(pom: string, version: string, output: string): Promise<void> {
  const args = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', '-DincludeScope=runtime'];
  args.push(`-Dneo4j.version=${version}`, `-DoutputDirectory=${output}`);
  try {
    await run(findTool('mvn', 'MAVEN_HOME'), args, { shell: onWindows });
  } catch (error) {
    throw new Neo4jUnavailable(whyMavenFailed(error, version));
  }
}

function whyMavenFailed(error: unknown, version: string): string {
  const { code, stdout = '', message = '' } = error as { code?: unknown; stdout?: string; message?: string };
  if (code === 'ENOENT') return `Neo4j ${version} is got with Maven and there is no mvn: install it`;
  const line = /\[ERROR\].*/.exec(stdout)?.[0] ?? message.split('\n')[0];
  return `Maven could not get Neo4j ${version}: ${line}`;
}

/** Renames a finished folder; one that another process put there first is as good. */
export function moveIntoPlace(finished: string, place: string): void {
  try {
    renameSync(finished, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
  }
}
