import { dirname } from 'node:path';
import { readGraphDocument } from '../graph/read.js';
import { loadModel } from '../load-model.js';
import type { Graph } from '../model/graph.js';
import type { Model } from '../model/model.js';
import { projectRoot } from '../project.js';
import { cachedGraph } from '../seed/cached-graph.js';

/** The project that a command works on. */
export interface Project {
  /** The folder that holds package.json. */
  readonly root: string;
  /** The folder of the compiled program. */
  readonly source: string;
  readonly model: Model;
}

export async function openProject(): Promise<Project> {
  const source = dirname(import.meta.dirname);
  return { root: projectRoot(dirname(source)), source, model: await loadModel(source) };
}

/** The graph of a file that `npm run generate` has written, or of the seed if no file is given. */
export function openGraph({ root, source, model }: Project, file: string | undefined): Promise<Graph> {
  return file === undefined ? cachedGraph(root, source, model) : readGraphDocument(file, model);
}
