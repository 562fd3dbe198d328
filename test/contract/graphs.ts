import type { Graph } from '../../src/model/graph.js';
import { theModel } from '../the-model.js';
import type { GraphBuilder } from './build-graph.js';
import { harbour } from './harbour.js';
import { addMeasures } from './measures.js';
import { addPlaces } from './places.js';

/** The graph made by hand that the contract is checked on. */
export async function handmade(change: (graph: GraphBuilder) => void = () => {}): Promise<Graph> {
  const graph = harbour(await theModel());
  addMeasures(graph);
  addPlaces(graph);
  change(graph);
  return graph.build();
}
