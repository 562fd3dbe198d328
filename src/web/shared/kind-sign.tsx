import type { ReactNode } from 'react';
import { kindStyle, type Shape } from './kinds.ts';

/** The shapes as paths in a square of 20 around the origin. The picture has the same. */
export const SHAPE_PATHS: Readonly<Record<Shape, string>> = {
  circle: 'M-9 0a9 9 0 1 0 18 0a9 9 0 1 0 -18 0z',
  square: 'M-8 -8h16v16h-16z',
  diamond: 'M0 -10L10 0L0 10L-10 0z',
  triangle: 'M0 -9L9 8L-9 8z',
};

/** A kind's colour and shape, as in the picture. */
export function KindSign({ kind }: { kind: string }): ReactNode {
  const { colour, shape } = kindStyle(kind);
  return (
    <svg className="sign" viewBox="-10 -10 20 20" aria-hidden="true">
      <path d={SHAPE_PATHS[shape]} fill={colour} />
    </svg>
  );
}
