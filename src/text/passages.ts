import { splitSentences } from './sentences.js';
import type { TextRange } from './text-range.js';
import { trimRange } from './trim-range.js';

/**
 * The sentences and list items of a section's body, in order, without white space at their ends.
 *
 * @param captions parts of the body that are passages of their own
 */
export function passagesOf(text: string, body: TextRange, captions: readonly TextRange[]): TextRange[] {
  const passages: TextRange[] = [];
  const addSentences = (range: TextRange): void => {
    const sentences = splitSentences(text, range).map((sentence) => trimRange(text, sentence));
    passages.push(...sentences.filter(({ start, end }) => start < end));
  };
  let start = body.start;
  for (const caption of [...captions].sort((a, b) => a.start - b.start)) {
    addSentences({ start, end: caption.start });
    passages.push(caption);
    start = caption.end;
  }
  addSentences({ start, end: body.end });
  return passages;
}
