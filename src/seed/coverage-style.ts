import type { MarkClass } from './coverage-marks.js';

/** Styles of the marks that have no colour of their own. */
export const PLAIN_MARKS: Readonly<Partial<Record<MarkClass, string>>> = {
  CLAIM: 'box-shadow: inset 0 -.14em #06c',
  OBSERVATION: 'text-decoration: overline 2px #070',
  NUMERAL: 'font-weight: bold',
};

/** Returns the style sheet of a coverage page. It reads the state of check boxes, so the page needs no script. */
export function coverageStyle(kinds: readonly MarkClass[]): string {
  const colours = kinds.map((kind, i) => {
    const look = PLAIN_MARKS[kind] ?? `background: hsl(${Math.round((i * 137.5) % 360)} 70% 85%)`;
    return `body:has(#show-${kind}:checked) .${kind} { ${look} }`;
  });
  return `
body { max-width: 60rem; margin: 0 auto; padding: 0 1rem 4rem; font: 1rem/1.9 system-ui, sans-serif; color: #222; background: #fff }
header { position: sticky; top: 0; padding: .5rem 0; background: #fff; border-bottom: 1px solid #ccc; line-height: 1.5; font-size: .85rem }
header h1 { margin: 0; font-size: 1.2rem }
header p, header ul { margin: .3rem 0; padding: 0 }
header li { display: inline-block; margin-right: .7rem; white-space: nowrap }
table { border-collapse: collapse; font-size: .85rem; line-height: 1.4 }
td, th { padding: .1rem .8rem .1rem 0; text-align: left; vertical-align: top }
mark { color: inherit; background: none; border-radius: .2em }
article { display: grid; grid-template-columns: 4.5rem 1fr; column-gap: 1rem; scroll-margin-top: 14rem }
article p { margin: .2rem 0 }
article > small { color: #666; user-select: all; line-height: 2.2 }
article p small { color: #666; white-space: nowrap }
.none p { color: #777 }
.unread { background: #fdd; outline: 2px solid #c00 }
mark.missing { background: #c00; color: #fff }
body:has(#show-rest:checked) .rest { background: #ffe9a8; border-bottom: 1px dotted #a60 }
body:has(#only-open:checked) article:not(.none, .unread, .open) { display: none }
body:not(:has(#show-counts:checked)) article p small { display: none }
${colours.join('\n')}
`;
}
