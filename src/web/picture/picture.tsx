import { type ReactNode, useEffect, useRef } from 'react';
import { useSettings } from '../shared/settings.ts';
import { readColours } from './colours.ts';
import { drawing, moveTo, show } from './draw.ts';
import type { LayoutRequest } from './layout.worker.ts';
import type { Places, Scene } from './scene.ts';

export interface PictureProps {
  readonly scene: Scene;
  readonly chosen: string | null;
  /** What it shows, for those who do not see it. */
  readonly label: string;
  readonly onNode: (id: string) => void;
  readonly onEdge?: (id: string) => void;
  /** A reader moved a node. */
  readonly onMove?: (id: string, place: { x: number; y: number }) => void;
  /** Gets the drawing, to make files of it; null when it is gone. */
  readonly onDrawing?: (drawn: Drawn | null) => void;
}

const MANY_EDGES = 800;

export type Drawn = ReturnType<typeof drawing>;

/** A graph as a picture. Changing the scene moves what is there as little as may be. */
export function Picture(props: PictureProps): ReactNode {
  const { scene, chosen, label } = props;
  const { theme } = useSettings();
  const container = useRef<HTMLDivElement>(null);
  const drawn = useRef<Drawn | null>(null);
  const worker = useRef<Worker | null>(null);
  // What the listeners call is always the newest.
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    void theme;
    if (!container.current) return;
    const made = drawing(container.current, readColours());
    drawn.current = made;
    const { sigma, graph } = made;
    sigma.on('clickNode', ({ node }) => latest.current.onNode(node));
    sigma.on('clickEdge', ({ edge }) => latest.current.onEdge?.(edge));
    sigma.on('nodeDragEnd', ({ node }) => {
      const { x, y } = graph.getNodeAttributes(node);
      latest.current.onMove?.(node, { x, y });
    });
    const layout = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    layout.addEventListener('message', ({ data }: MessageEvent<{ places: Places }>) => moveTo(graph, data.places));
    worker.current = layout;
    latest.current.onDrawing?.(made);
    return () => {
      layout.terminate();
      sigma.kill();
      drawn.current = null;
      latest.current.onDrawing?.(null);
    };
  }, [theme]);

  useEffect(() => {
    void theme;
    if (!drawn.current) return;
    // Where lines are many, moving around is smooth without them, even where there is no graphics card.
    drawn.current.sigma.setSetting('hideEdgesOnMove', scene.edges.length > MANY_EDGES);
    show(drawn.current.graph, scene, chosen, readColours());
  }, [scene, chosen, theme]);

  useEffect(() => {
    void theme;
    if (drawn.current && worker.current) worker.current.postMessage(requestFor(drawn.current, scene));
  }, [scene, theme]);

  return <div ref={container} className="picture" role="img" aria-label={label} />;
}

function requestFor({ graph }: Drawn, { edges }: Scene): LayoutRequest {
  return {
    nodes: graph.mapNodes((id, { x, y, size, fixed }) => ({ id, x, y, size, fixed })),
    edges: edges.map(({ source, target }) => ({ source, target })),
  };
}
