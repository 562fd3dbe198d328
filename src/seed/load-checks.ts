import { join } from 'node:path';
import { listModules } from '../list-modules.js';
import type { Check } from './check.js';

let checks: Promise<readonly Check[]> | undefined;

/** Loads all checks: the exports of each file in `checks`, in the order of the file names. */
export function loadChecks(): Promise<readonly Check[]> {
  checks ??= listModules(join(import.meta.dirname, 'checks'), (file) => import(`./checks/${file}`)).then((modules) =>
    modules.flatMap(({ exported }) => exported as Check[]),
  );
  return checks;
}
