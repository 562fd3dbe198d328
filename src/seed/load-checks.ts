import { join } from 'node:path';
import { listModules } from '../list-modules.js';
import type { Check } from './check.js';

let checks: Promise<readonly Check[]> | undefined;

/** All that must hold for the seed as a whole: what each file of `checks` exports, in the order of the names. */
export function loadChecks(): Promise<readonly Check[]> {
  checks ??= listModules(join(import.meta.dirname, 'checks'), (file) => import(`./checks/${file}`)).then((modules) =>
    modules.flatMap(({ exported }) => exported as Check[]),
  );
  return checks;
}
