import { join } from 'node:path';
import { loadModel } from '../src/load-model.js';
import type { Model } from '../src/model/model.js';
import { projectRoot } from '../src/project.js';

/** The project's folder. */
export const ROOT = projectRoot(process.cwd());

/** The model as the source declares it. */
export function theModel(): Promise<Model> {
  return loadModel(join(ROOT, 'src'));
}
