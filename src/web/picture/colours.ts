/** Colours of the page as the picture needs them: it is drawn where style sheets do not reach. */
export interface Colours {
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly background: string;
  readonly accent: string;
  readonly inferred: string;
}

export function readColours(): Colours {
  const probe = document.createElement('span');
  document.body.append(probe);
  const read = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    ink: read('ink'),
    quiet: read('quiet'),
    line: read('line'),
    background: read('background'),
    accent: read('accent'),
    inferred: read('inferred'),
  };
  probe.remove();
  return colours;
}
