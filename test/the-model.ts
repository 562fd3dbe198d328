import { join } from 'node:path';
import { loadModel } from '../src/load-model.js';
import type { Model } from '../src/model/model.js';
import { projectRoot } from '../src/project.js';

/** The project's folder. */
export const ROOT = projectRoot(process.cwd());

let model: Promise<Model> | undefined;

/** The model as the source declares it; one for a test file, since the seed's shapes are compiled once for each model. */
export function theModel(): Promise<Model> {
  model ??= loadModel(join(ROOT, 'src'));
  return model;
}
