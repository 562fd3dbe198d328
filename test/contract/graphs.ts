import type { Graph } from '../../src/model/graph.js';
import { theModel } from '../the-model.js';
import type { GraphBuilder } from './build-graph.js';
import { harbour } from './harbour.js';
import { addMeasures } from './measures.js';
import { addPlaces } from './places.js';

let unchanged: Promise<Graph> | undefined;

/** The graph made by hand that the contract is checked on. Built once for a test file, unless it is changed. */
export function handmade(change?: (graph: GraphBuilder) => void): Promise<Graph> {
  if (change) return build(change);
  unchanged ??= build(() => {});
  return unchanged;
}

async function build(change: (graph: GraphBuilder) => void): Promise<Graph> {
  const graph = harbour(await theModel());
  addMeasures(graph);
  addPlaces(graph);
  change(graph);
  return graph.build();
}
