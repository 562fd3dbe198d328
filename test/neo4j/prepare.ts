import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { accessTo, freePort } from './access.js';
import { type Installation, moveIntoPlace } from './install.js';
import { end, spawnNeo4j } from './process.js';
import { untilReady } from './ready.js';
import { startWatchdog } from './watchdog.js';

/** What one run leaves behind to make the later ones start faster. */
export interface Prepared {
  /** Adds what was prepared to a home folder that has no data yet. */
  fill(home: string): void;
  jvm: string[];
}

const NOTHING: Prepared = { fill: () => {}, jvm: [] };

/** Once per machine: keeps the loaded classes and an empty database. In CI that would not pay. */
export async function prepare(installation: Installation): Promise<Prepared> {
  const folder = join(installation.folder, `prepared-java-${installation.javaVersion}`);
  if (!existsSync(folder)) {
    if (process.env.CI === 'true') return NOTHING;
    await makePrepared(installation, folder);
  }
  return {
    fill: (home) => {
      if (!existsSync(join(home, 'data'))) cpSync(join(folder, 'data'), join(home, 'data'), { recursive: true });
    },
    jvm: [`-XX:SharedArchiveFile=${join(folder, 'classes.jsa')}`],
  };
}

/** Runs a server until it has answered a query and shuts it down in good order. */
async function makePrepared(installation: Installation, folder: string): Promise<void> {
  const home = mkdtempSync(join(installation.folder, 'partial-'));
  const watchdog = startWatchdog(home);
  try {
    const port = await freePort();
    const archive = join(home, 'classes.jsa');
    const child = spawnNeo4j(installation, home, port, [`-XX:ArchiveClassesAtExit=${archive}`]);
    watchdog.watch(child);
    await untilReady(accessTo(port), child, home);
    await end(child, 'SIGTERM', 120);
    moveIntoPlace(home, folder);
  } finally {
    await watchdog.finish();
  }
}
