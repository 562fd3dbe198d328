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
import type { Colours } from './colours.ts';

/** Drawn with this, a line is not seen. */
export const CLEAR = '#00000000';

/** A drawing of a graph that a reader can look around in. What is inferred is dashed. */
export function drawing(container: HTMLElement, colours: Colours) {
  const graph = new Graph({ multi: true });
  const ring = {
    depth: 'topNodes' as const,
    zIndex: 1,
    backdropVisibility: 'visible' as const,
    backdropColor: colours.background,
    backdropShadowColor: CLEAR,
    backdropBorderWidth: 2,
    backdropPadding: 4,
  };
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
          cursor: 'pointer',
        },
        { whenState: 'isHovered', then: { ...ring, backdropBorderColor: colours.line } },
        { whenData: 'chosen', then: { ...ring, backdropBorderColor: colours.accent } },
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
        },
      ],
    },
    settings: {
      // Names are written by names.ts: Sigma has room for a few hundred different characters, which Chinese soon fills.
      renderLabels: false,
      enableNodeDrag: true,
      enableEdgeEvents: true,
      autoRescale: true,
      itemSizesReference: 'screen',
    },
  });
  return { graph, sigma };
}

export type Drawn = ReturnType<typeof drawing>;
