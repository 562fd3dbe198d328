import type { SearchableText } from '../text/searchable-text.js';
import type { TextRange } from '../text/text-range.js';
import type { LocatedBlock, LocatedSection } from './locate.js';

const OPENING = '“‘《（(「『';
const CLOSING = '”’》）)」』';
const ENDS = '。！？；';

/** The sentences and list items of a section's body, in order. Captions are passages of their own. */
export function passagesOf(
  section: LocatedSection,
  blocks: readonly LocatedBlock[],
  text: SearchableText,
): TextRange[] {
  const captions = blocks
    .filter((block) => block.caption && block.section === section.id)
    .map((block) => block.range)
    .sort((a, b) => a.start - b.start);
  const ranges: TextRange[] = [];
  let from = section.body.start;
  for (const caption of captions) {
    ranges.push(...sentences({ start: from, end: caption.start }, text), caption);
    from = caption.end;
  }
  ranges.push(...sentences({ start: from, end: section.body.end }, text));
  return ranges;
}

/** Splits after 。！？； but not inside quotation marks or brackets. */
function sentences(range: TextRange, text: SearchableText): TextRange[] {
  const found: TextRange[] = [];
  let from = range.start;
  let depth = 0;
  for (let i = range.start; i < range.end; i++) {
    const character = text.text.charAt(i);
    if (OPENING.includes(character)) depth++;
    if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    if (depth > 0 || !ENDS.includes(character)) continue;
    found.push({ start: from, end: i + 1 });
    from = i + 1;
  }
  found.push({ start: from, end: range.end });
  return found.map((part) => text.trim(part)).filter((part) => part.end > part.start);
}
