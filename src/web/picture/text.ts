/** Names as they are written into pictures. */
export const FONT = 'system-ui, "Noto Sans CJK SC", sans-serif';
/** In pixels. */
export const SIZE = { node: 13, line: 11 };
export const LINE_HEIGHT = 17;

const context = document.createElement('canvas').getContext('2d');
const widths = new Map<string, number>();

export function fontOf(size: number): string {
  return `${size}px ${FONT}`;
}

/** The room that lines of a node's name take, in pixels. */
export function sizeOf(lines: readonly string[]): { width: number; height: number } {
  return { width: Math.max(...lines.map((line) => widthOf(line, SIZE.node))), height: lines.length * LINE_HEIGHT };
}

/** In pixels. */
export function widthOf(text: string, size: number): number {
  const key = `${size} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (context) context.font = fontOf(size);
  const width = context?.measureText(text).width ?? 0;
  widths.set(key, width);
  return width;
}
