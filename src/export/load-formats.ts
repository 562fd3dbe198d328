import { join } from 'node:path';
import { listModules } from '../list-modules.js';
import type { Format } from './format.js';

let formats: Promise<readonly Format[]> | undefined;

/** Loads all export formats: the exports of each file in `formats`, in the order of the file names. */
export function loadFormats(): Promise<readonly Format[]> {
  formats ??= listModules(join(import.meta.dirname, 'formats'), (file) => import(`./formats/${file}`)).then((modules) =>
    modules.flatMap(({ exported }) => exported as Format[]),
  );
  return formats;
}
