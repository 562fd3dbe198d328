import Graph from 'graphology';
import Sigma from 'sigma';
import {
  extremityArrow,
  layerDashed,
  layerFill,
  layerPlain,
  pathCurved,
  pathLine,
  pathLoop,
  sdfCircle,
  sdfDiamond,
  sdfSquare,
  sdfTriangle,
} from 'sigma/rendering';
import { kindStyle } from '../shared/kinds.ts';
import type { Colours } from './colours.ts';
import type { Places, Scene } from './scene.ts';

const MOST_LABEL = 26;
/** Sizes, in pixels, of the least and the most joined node. */
const [SMALL, LARGE] = [6, 17];
/** From so many nodes on, all is drawn finer. */
const MANY = 300;
const CLEAR = '#00000000';

/** A drawing of a graph that a reader can look around in. What is inferred is dashed. */
export function drawing(container: HTMLElement, colours: Colours) {
  const graph = new Graph({ multi: true });
  const sigma = new Sigma(graph, container, {
    primitives: {
      nodes: { shapes: [sdfCircle(), sdfSquare(), sdfDiamond(), sdfTriangle()], layers: [layerFill()] },
      edges: {
        paths: [pathLine(), pathCurved(), pathLoop()],
        extremities: [extremityArrow()],
        variables: { gap: { type: 'number', default: 0 }, dash: { type: 'color', default: CLEAR } },
        // What is stated is drawn plain; of what is inferred the plain line is clear, and only its dashes are seen.
        layers: [
          layerPlain(),
          layerDashed({
            dashSize: { value: 7, mode: 'pixels' },
            gapSize: { attribute: 'gap', default: 0, mode: 'pixels' },
            dashColor: { attribute: 'dash' },
          }),
        ],
      },
    },
    styles: {
      nodes: [
        {
          x: { attribute: 'x' },
          y: { attribute: 'y' },
          size: { attribute: 'size' },
          color: { attribute: 'color' },
          shape: { attribute: 'shape' },
          label: { attribute: 'label' },
          labelColor: colours.ink,
          labelSize: 13,
          labelFont: 'system-ui, "Noto Sans CJK SC", sans-serif',
          cursor: 'pointer',
        },
        {
          whenData: 'chosen',
          then: {
            labelVisibility: 'visible',
            zIndex: 1,
            backdropVisibility: 'visible',
            backdropColor: colours.paper,
            backdropBorderColor: colours.accent,
            backdropBorderWidth: 2,
            backdropPadding: 4,
          },
        },
        { whenState: 'isHovered', then: { labelVisibility: 'visible', zIndex: 1 } },
      ],
      edges: [
        {
          size: { attribute: 'size' },
          color: { attribute: 'color' },
          gap: { attribute: 'gap' },
          dash: { attribute: 'dash' },
          head: { attribute: 'head' },
          parallelPath: 'curved',
          selfLoopPath: 'loop',
          label: { attribute: 'label' },
          labelColor: colours.quiet,
          labelSize: 11,
        },
      ],
    },
    settings: {
      renderEdgeLabels: true,
      labelRenderedSizeThreshold: 3,
      // Room for the names of what stands at the edge.
      stagePadding: Math.min(110, container.clientWidth / 8),
      enableNodeDrag: true,
      enableEdgeEvents: true,
      autoRescale: true,
      itemSizesReference: 'screen',
    },
  });
  return { graph, sigma };
}

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
      label: shortened(label),
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

/** A claim can be as long as a sentence. */
function shortened(label: string): string {
  const characters = [...label];
  return characters.length > MOST_LABEL ? `${characters.slice(0, MOST_LABEL).join('')}…` : label;
}

/** By a golden angle, so that no two new nodes stand in one place, and the same each time. */
function placeBeside(graph: Graph, neighbour: string | undefined, i: number): { x: number; y: number } {
  const angle = i * 2.399963;
  const reach = neighbour ? 3 : 5 * Math.sqrt(i + 1);
  const { x = 0, y = 0 } = neighbour ? graph.getNodeAttributes(neighbour) : {};
  return { x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle) };
}

export function moveTo(graph: Graph, places: Places): void {
  graph.updateEachNodeAttributes(
    (id, attributes) => {
      const place = attributes.fixed ? undefined : places[id];
      return place ? { ...attributes, ...place } : attributes;
    },
    // Nothing else has to be read again.
    { attributes: ['x', 'y'] },
  );
}
