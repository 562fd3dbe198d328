/** A drawing as what stands on its sheet, in pixels. */
import type { Drawn } from './draw.ts';
import { linesOf, shortLinesOf } from './lines-of.ts';
import type { Mark, Stroke } from './place-names.ts';
import { SIZE, sizeOf, widthOf } from './text.ts';

/** Lines of a name at most, where nodes are few and where they are many. */
const MOST_LINES = { few: 3, many: 2 };
const FEW = 60;
/** As far as Sigma bends parallel lines apart. */
const SPREAD = 0.25;

export interface NamedMark extends Mark {
  readonly lines: readonly string[];
}

export interface NamedStroke extends Stroke {
  readonly name: string;
}

interface Camera {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly ratio: number;
}

/**
 * @param camera the drawing's own unless another is given
 * @param shortened those that bear the shorter form of their name
 */
export function marksOf(
  { sigma, graph }: Drawn,
  ids: readonly string[],
  camera?: Camera,
  shortened?: ReadonlySet<string>,
): NamedMark[] {
  const isFew = graph.order <= FEW;
  return ids.map((id) => {
    const { x, y, label, size, chosen } = graph.getNodeAttributes(id);
    const lines = shortened?.has(id) ? shortLinesOf(label) : linesOf(label, isFew ? MOST_LINES.few : MOST_LINES.many);
    return {
      id,
      lines,
      ...sigma.graphToViewport({ x, y }, camera && { cameraState: camera }),
      radius: sigma.scaleSize(size),
      ...sizeOf(lines),
      // Where nodes are many, there is something to see between those that have names.
      ...(isFew ? { shorter: sizeOf(shortLinesOf(label)) } : {}),
      isChosen: chosen,
    };
  });
}

/** Those lines that have a name and two ends. */
export function strokesOf({ sigma, graph }: Drawn, ids: Iterable<string>, camera?: Camera): NamedStroke[] {
  const strokes: NamedStroke[] = [];
  const at = (id: string) => {
    const { x, y } = graph.getNodeAttributes(id);
    return sigma.graphToViewport({ x, y }, camera && { cameraState: camera });
  };
  for (const id of ids) {
    if (!graph.hasEdge(id)) continue;
    const [source, target] = graph.extremities(id);
    const name = graph.getEdgeAttribute(id, 'label');
    if (name === '' || source === target) continue;
    const [from, to] = [at(source), at(target)];
    const { parallelIndex, parallelCount } = sigma.getEdgeState(id);
    const turn = source > target ? -1 : 1;
    const bend = parallelCount > 1 ? (turn * (parallelIndex - (parallelCount - 1) / 2) * SPREAD) / 2 : 0;
    const middle = {
      // Sigma reckons with y growing upwards; here it grows downwards.
      x: (from.x + to.x) / 2 + bend * (to.y - from.y),
      y: (from.y + to.y) / 2 - bend * (to.x - from.x),
    };
    strokes.push({ id, name, ends: [from, to], middle, width: widthOf(name, SIZE.line) });
  }
  return strokes;
}
