import { type ReactNode, useEffect, useRef } from 'react';
import { useSettings } from '../shared/settings.ts';
import { changeSetting } from './change-setting.ts';
import { readColours } from './colours.ts';
import { type Drawn, drawing } from './draw.ts';
import type { LayoutRequest } from './layout.worker.ts';
import { writeNames } from './names.ts';
import type { Positions, Scene } from './scene.ts';
import { moveTo, show } from './show.ts';

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
/** Number of nodes above which few are labelled, so that the margin needs no room for labels. */
const MANY_NODES = 300;

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
    const colours = readColours();
    const made = drawing(container.current, colours);
    drawn.current = made;
    const names = writeNames(made, container.current, colours);
    const { sigma, graph } = made;
    sigma.on('clickNode', ({ node }) => latest.current.onNode(node));
    sigma.on('clickEdge', ({ edge }) => latest.current.onEdge?.(edge));
    sigma.on('nodeDragEnd', ({ node }) => {
      const { x, y } = graph.getNodeAttributes(node);
      latest.current.onMove?.(node, { x, y });
    });
    const layout = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    layout.addEventListener('message', ({ data }: MessageEvent<{ positions: Positions; done: boolean }>) => {
      moveTo(graph, data.positions);
      names.rest(data.done);
    });
    worker.current = layout;
    // Sigma itself heeds only the window's size, but what stands beside the picture takes of its room, too.
    const fit = new ResizeObserver(() => sigma.scheduleRefresh());
    fit.observe(container.current);
    latest.current.onDrawing?.(made);
    return () => {
      fit.disconnect();
      layout.terminate();
      names.stop();
      sigma.kill();
      drawn.current = null;
      latest.current.onDrawing?.(null);
    };
  }, [theme]);

  useEffect(() => {
    void theme;
    if (!drawn.current) return;
    // Where lines are many, moving around is smooth without them, even where there is no graphics card.
    const { sigma } = drawn.current;
    changeSetting(sigma, 'hideEdgesOnMove', scene.edges.length > MANY_EDGES);
    changeSetting(sigma, 'stagePadding', scene.nodes.length > MANY_NODES ? 40 : Math.min(110, innerWidth / 12));
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
