import type { TextRange } from './text-range.js';

/** 第五节, 一、 or 1. before the title. */
const NUMBERED = /^(?:(第[一二三四五六七八九十]+[章节])|([一二三四五六七八九十]+)、|(\d+(?:\.\d+)*)\.)\s*(.+)$/s;

/** A heading as printed, divided into its number (第五节, 一 or 1), if it has one, and its title. */
export function parseHeading(heading: string): { number: string | undefined; title: string } {
  const [, chapter, ordinal, figure, title = heading] = NUMBERED.exec(heading) ?? [];
  return { number: chapter ?? ordinal ?? figure, title };
}

/** The offset at which the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Whether a range has its lines to itself, except for white space and a printed bullet, as a heading has. */
export function standsAlone(text: string, { start, end }: TextRange): boolean {
  const before = text.slice(lineStart(text, start), start);
  const after = text.slice(end).split('\n', 1)[0] ?? '';
  return /^[\s\p{Co}]*$/u.test(before) && after.trim() === '';
}
