/** How kinds are drawn. A kind that the model lacks is a grey circle. */
import { entry, MODEL } from './model.ts';

export type Shape = 'circle' | 'square' | 'diamond' | 'triangle';

export interface KindStyle {
  /** Readable as a mark on white and on black. */
  readonly colour: string;
  readonly shape: Shape;
}

const SHAPES: readonly Shape[] = ['circle', 'square', 'diamond', 'triangle'];
const UNKNOWN: KindStyle = { colour: '#7f8590', shape: 'circle' };

export function kindStyle(kind: string): KindStyle {
  const known = entry(MODEL.kinds, kind);
  const shape = SHAPES.find((each) => each === known?.shape);
  return known && shape ? { colour: known.colour, shape } : UNKNOWN;
}
