import type { Colours } from '../picture/colours.ts';
import { SIZE, widthOf } from '../picture/text.ts';
import { SHAPE_PATHS } from '../shared/kind-sign.tsx';
import { kindStyle } from '../shared/kinds.ts';
import { escapeXml } from './to-graphml.ts';

/** What the signs of a picture mean, in the reader's language. */
export interface Key {
  readonly kinds: readonly { readonly kind: string; readonly label: string }[];
  readonly stated: string;
  readonly inferred: string;
}

const ROW = 24;
const MARGIN = 24;

/** The key of an SVG, in as many rows as it takes. */
export function keyOf({ kinds, stated, inferred }: Key, width: number, colours: Colours) {
  const line = (colour: string, dash: string): string =>
    `<path d="M-12 0H12" stroke="${colour}" stroke-width="2"${dash}/>`;
  const signs = [
    ...kinds.map(({ kind, label }) => {
      const { colour, shape } = kindStyle(kind);
      return { label, sign: `<path d="${SHAPE_PATHS[shape]}" transform="scale(0.6)" fill="${colour}"/>` };
    }),
    { label: stated, sign: line(colours.quiet, '') },
    { label: inferred, sign: line(colours.inferred, ' stroke-dasharray="6 4"') },
  ];
  let [x, y] = [MARGIN, ROW];
  const content = signs.map(({ label, sign }) => {
    const long = widthOf(label, SIZE.node) + 54;
    if (x + long > width - MARGIN) [x, y] = [MARGIN, y + ROW];
    const place = `translate(${Math.round(x) + 12} ${y})`;
    x += long;
    return `<g transform="${place}">${sign}<text x="18">${escapeXml(label)}</text></g>`;
  });
  return {
    height: y + ROW,
    content: `<path d="M0 0H${width}" stroke="${colours.line}"/>${content.join('')}`,
  };
}
