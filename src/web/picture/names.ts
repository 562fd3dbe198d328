/** Writes the names of a drawing on a sheet over it, so that none covers another while it is laid out and looked around in. */
import type { Colours } from './colours.ts';
import type { Drawn } from './draw.ts';
import { type Names, placeNames } from './place-names.ts';
import { marksOf, strokesOf } from './shapes.ts';
import { writeLineName, writeNodeName } from './write.ts';

/** Milliseconds between two placings of the names. */
const PAUSE_MS = { small: 80, large: 400 };
const LARGE = 500;
/** What changes which names fit. Moving the sheet does not. */
const CHANGES = [
  'nodeAdded',
  'nodeDropped',
  'edgeAdded',
  'edgeDropped',
  'nodeAttributesUpdated',
  'eachNodeAttributesUpdated',
] as const;
const NONE: Names = { sides: new Map(), shortened: new Set(), strokes: new Set() };

export interface NamesLayer {
  /** Whether the layout has come to rest. A throng that moves has no names: they would only cover each other. */
  rest(isAtRest: boolean): void;
  stop(): void;
}

export function writeNames(drawn: Drawn, container: HTMLElement, colours: Colours): NamesLayer {
  const { sigma, graph } = drawn;
  const canvas = document.createElement('canvas');
  canvas.className = 'names';
  Object.assign(canvas.style, {
    position: 'absolute',
    inset: '0',
    pointerEvents: 'none',
  });
  container.append(canvas);
  const context = canvas.getContext('2d');
  let names = NONE;
  let hovered: string | null = null;
  let isAtRest = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const isNamed = (): boolean => isAtRest || graph.order < LARGE;

  const write = (): void => {
    if (!context) return;
    const { width, height } = sigma.getDimensions();
    const scale = devicePixelRatio;
    // As large as the drawing itself: the container may have a border.
    Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
    if (canvas.width !== Math.round(width * scale)) canvas.width = Math.round(width * scale);
    if (canvas.height !== Math.round(height * scale)) canvas.height = Math.round(height * scale);
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.clearRect(0, 0, width, height);
    const shown = isNamed() ? names : NONE;
    for (const stroke of strokesOf(drawn, shown.strokes)) writeLineName(context, stroke, colours);
    const onTop = [graph.findNode((_, { chosen }) => chosen), hovered].filter((id) => id && graph.hasNode(id));
    for (const mark of marksOf(
      drawn,
      [...shown.sides.keys()].filter((id) => graph.hasNode(id) && !onTop.includes(id)),
      undefined,
      shown.shortened,
    ))
      writeNodeName(context, mark, shown.sides.get(mark.id) ?? 'right', colours, null);
    for (const mark of marksOf(drawn, onTop as string[]))
      writeNodeName(context, mark, names.sides.get(mark.id) ?? 'right', colours, mark.isChosen ? 'accent' : 'line');
  };
  const place = (): void => {
    if (!isNamed()) return;
    const { width, height } = sigma.getDimensions();
    const { ratio } = sigma.getCamera();
    const reach = Math.max(1, 1 / ratio) / 2;
    // Where the camera stands does not matter, only how near it is.
    const camera = { x: 0.5, y: 0.5, angle: 0, ratio };
    names = placeNames(marksOf(drawn, graph.nodes(), camera), strokesOf(drawn, graph.edges(), camera), {
      left: width * (0.5 - reach),
      right: width * (0.5 + reach),
      top: height * (0.5 - reach),
      bottom: height * (0.5 + reach),
    });
    write();
  };
  const placeLater = (): void => {
    timer ??= setTimeout(
      () => {
        timer = null;
        // Where things stand is known once they are drawn.
        sigma.once('afterRender', place);
        sigma.scheduleRender();
      },
      graph.order < LARGE ? PAUSE_MS.small : PAUSE_MS.large,
    );
  };
  let { ratio } = sigma.getCamera();
  sigma.getCamera().on('updated', (state) => {
    if (state.ratio !== ratio) placeLater();
    ratio = state.ratio;
  });
  sigma.on('resize', placeLater);
  sigma.on('afterRender', write);
  sigma.on('enterNode', ({ node }) => {
    hovered = node;
  });
  sigma.on('leaveNode', () => {
    hovered = null;
  });
  for (const change of CHANGES) graph.on(change, placeLater);
  return {
    rest(is) {
      isAtRest = is;
      placeLater();
    },
    stop() {
      if (timer !== null) clearTimeout(timer);
      canvas.remove();
    },
  };
}
