/** Lays out a graph in a worker, so that the page stays responsive: takes the current positions, posts better ones. */
import Graph from 'graphology';
import forceAtlas2, { inferSettings } from 'graphology-layout-forceatlas2';
import type { Positions } from './scene.ts';

export interface LayoutRequest {
  readonly nodes: readonly { id: string; x: number; y: number; size: number; fixed: boolean }[];
  readonly edges: readonly { source: string; target: string }[];
}

/** Milliseconds until a layout is as good as it gets. */
const ENOUGH_MS = 3000;
/** Milliseconds between two pictures of it; of a large one, which takes longer to draw, there are fewer. */
const STEP_MS = { small: 40, large: 150 };
const LARGE = 500;

let run = 0;

self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  const graph = new Graph({ multi: true });
  for (const { id, ...attributes } of data.nodes) graph.addNode(id, attributes);
  for (const { source, target } of data.edges) if (source !== target) graph.addEdge(source, target);
  const settings = { ...inferSettings(graph), adjustSizes: graph.order < LARGE, gravity: 0.6, slowDown: 4 };
  const mine = ++run;
  const end = Date.now() + ENOUGH_MS;
  const step = (): void => {
    if (mine !== run) return;
    const until = Date.now() + (graph.order < LARGE ? STEP_MS.small : STEP_MS.large);
    do forceAtlas2.assign(graph, { iterations: 5, settings });
    while (Date.now() < until);
    const positions: Positions = Object.fromEntries(graph.mapNodes((id, { x, y }) => [id, { x, y }]));
    const done = Date.now() > end;
    self.postMessage({ positions, done });
    // Between two steps a newer request is heard.
    if (!done) setTimeout(step, 0);
  };
  step();
});
