import { endInText } from '../../text/normalized-part.js';
import type { TextRange } from '../../text/text-range.js';

/** The passage of a report's text that is selected on the page, without white space at its ends; null where none is. */
export function selectedPassage(text: string): TextRange | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const pieces = [...document.querySelectorAll<HTMLElement>('.text [data-from]')].filter((one) =>
    range.intersectsNode(one),
  );
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return null;
  let start = first.contains(range.startContainer) ? offsetIn(text, first, range.startOffset) : rangeOf(first).start;
  let end = last.contains(range.endContainer) ? offsetIn(text, last, range.endOffset) : rangeOf(last).end;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (start < end && /\s/.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

/** Words on the page are without the line breaks of the text. */
function offsetIn(text: string, piece: HTMLElement, count: number): number {
  return endInText(text, rangeOf(piece), count);
}

function rangeOf({ dataset }: HTMLElement): TextRange {
  return { start: Number(dataset.from), end: Number(dataset.to) };
}
