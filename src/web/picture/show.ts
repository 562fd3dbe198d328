import type Graph from 'graphology';
import { kindStyle } from '../shared/kinds.ts';
import type { Colours } from './colours.ts';
import { CLEAR } from './draw.ts';
import type { Positions, Scene } from './scene.ts';

/** Radii, in pixels, of the nodes with the lowest and the highest degree. */
const [SMALL, LARGE] = [6, 17];
/** Number of nodes above which nodes and edges are drawn thinner. */
const MANY = 300;

/** Makes the drawn graph show a scene; what stays keeps its place, what is new begins beside a neighbour. */
export function show(graph: Graph, { nodes, edges }: Scene, chosen: string | null, colours: Colours): void {
  const ids = new Set(nodes.map(({ id }) => id));
  const edgeIds = new Set(edges.map(({ id }) => id));
  graph.forEachEdge((id) => {
    if (!edgeIds.has(id)) graph.dropEdge(id);
  });
  graph.forEachNode((id) => {
    if (!ids.has(id)) graph.dropNode(id);
  });
  const degree = new Map<string, number>();
  const neighbour = new Map<string, string>();
  for (const { source, target } of edges)
    for (const [near, far] of [
      [source, target],
      [target, source],
    ] as const) {
      degree.set(near, (degree.get(near) ?? 0) + 1);
      if (graph.hasNode(far)) neighbour.set(near, far);
    }
  const most = Math.max(1, ...degree.values());
  const isLarge = nodes.length > MANY;
  const quiet = isLarge ? colours.line : colours.quiet;
  nodes.forEach(({ id, kind, label, at }, i) => {
    const { colour, shape } = kindStyle(kind);
    const size = (SMALL + (LARGE - SMALL) * Math.sqrt((degree.get(id) ?? 0) / most)) * (isLarge ? 0.6 : 1);
    const looks = {
      label,
      color: colour,
      shape,
      size,
      kind,
      chosen: id === chosen,
      fixed: at !== undefined,
      ...at,
    };
    if (graph.hasNode(id)) graph.mergeNodeAttributes(id, looks);
    else graph.addNode(id, { ...placeBeside(graph, neighbour.get(id), i), ...looks });
  });
  for (const { id, source, target, label, isInferred } of edges) {
    const looks = {
      label,
      color: isInferred ? CLEAR : quiet,
      dash: isInferred ? colours.inferred : CLEAR,
      gap: isInferred ? 5 : 0,
      size: isInferred ? 2.4 : isLarge ? 0.6 : 1.8,
      head: isLarge ? 'none' : 'arrow',
    };
    if (graph.hasEdge(id)) graph.mergeEdgeAttributes(id, looks);
    else graph.addDirectedEdgeWithKey(id, source, target, looks);
  }
}

/** By a golden angle, so that no two new nodes stand in one place, and the same each time. */
function placeBeside(graph: Graph, neighbour: string | undefined, i: number): { x: number; y: number } {
  const angle = i * 2.399963;
  const reach = neighbour ? 3 : 5 * Math.sqrt(i + 1);
  const { x = 0, y = 0 } = neighbour ? graph.getNodeAttributes(neighbour) : {};
  return { x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle) };
}

export function moveTo(graph: Graph, positions: Positions): void {
  graph.updateEachNodeAttributes(
    (id, attributes) => {
      const place = attributes.fixed ? undefined : positions[id];
      return place ? { ...attributes, ...place } : attributes;
    },
    // Nothing else has to be read again.
    { attributes: ['x', 'y'] },
  );
}
