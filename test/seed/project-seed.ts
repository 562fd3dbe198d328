import { type ReadSeed, readSeed } from '../../src/seed/load-seed.js';
import { ROOT, theModel } from '../the-model.js';

let known: Promise<ReadSeed> | undefined;

/** The project's own seed; read once for a test file. */
export function projectSeed(): Promise<ReadSeed> {
  known ??= theModel().then((model) => readSeed(ROOT, model));
  return known;
}
