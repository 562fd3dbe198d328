import { isTextRange } from '../../text/characters.js';
import { endInText } from '../../text/normalized-part.js';
import type { TextRange } from '../../text/text-range.js';
import { trimRange } from '../../text/trim-range.js';

/** The passage of a report's text that is selected on the page, without white space at its ends; null if there is none. */
export function selectedPassage(text: string): TextRange | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const pieces = [...document.querySelectorAll<HTMLElement>('.text [data-from]')].filter((one) =>
    range.intersectsNode(one),
  );
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return null;
  const passage = trimRange(text, {
    start: first.contains(range.startContainer) ? offsetIn(text, first, range.startOffset) : rangeOf(first).start,
    end: last.contains(range.endContainer) ? offsetIn(text, last, range.endOffset) : rangeOf(last).end,
  });
  return isTextRange(text, passage) ? passage : null;
}

/** The page shows the text with white space normalized. */
function offsetIn(text: string, piece: HTMLElement, length: number): number {
  return endInText(text, rangeOf(piece), length);
}

function rangeOf({ dataset }: HTMLElement): TextRange {
  return { start: Number(dataset.from), end: Number(dataset.to) };
}
