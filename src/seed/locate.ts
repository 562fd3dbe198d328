import { lineStart, standsAlone } from '../text/headings.js';
import type { SearchableText } from '../text/searchable-text.js';
import type { TextRange } from '../text/text-range.js';
import { trimRange } from '../text/trim-range.js';
import type { Problems } from './problem.js';
import { parseReference } from './references.js';
import { whyNotFound } from './why-not-found.js';
import type { Path, YamlFile } from './yaml-file.js';

/** A heading, and the text below it. */
export interface LocatedSection {
  readonly id: string;
  readonly heading: string;
  readonly nameEn: string | undefined;
  readonly depth: number;
  /** The heading itself. */
  readonly title: TextRange;
  /** The heading and the text below it, including subsections. */
  readonly range: TextRange;
  /** The text below it, up to the next heading. */
  readonly body: TextRange;
  readonly file: YamlFile;
  readonly path: Path;
}

/** A block of the reading, and the range of the report that it covers. */
export interface LocatedBlock {
  readonly range: TextRange;
  readonly section: string;
  readonly caption: boolean;
  readonly content: Readonly<Record<string, unknown>>;
  readonly file: YamlFile;
  readonly path: Path;
}

interface Heading extends Omit<LocatedSection, 'range' | 'body'> {
  readonly blocks: { content: Readonly<Record<string, unknown>>; file: YamlFile; path: Path }[];
}

/** Locates every heading and every quoted sentence of the reading in the text. */
export function locate(
  files: readonly YamlFile[],
  text: SearchableText,
  problems: Problems,
): { sections: LocatedSection[]; blocks: LocatedBlock[] } {
  const headings = findHeadings(files, text, problems);
  const sections: LocatedSection[] = [];
  const blocks: LocatedBlock[] = [];
  headings.forEach((heading, i) => {
    const end = text.text.length;
    const opens = (other: Heading | undefined): number => (other ? lineStart(text.text, other.title.start) : end);
    const next = opens(headings[i + 1]);
    const beyond = opens(headings.slice(i + 1).find((other) => other.depth <= heading.depth));
    const body = trimRange(text.text, { start: heading.title.end, end: next });
    const range = trimRange(text.text, { start: heading.title.start, end: beyond });
    sections.push({ ...heading, range, body });
    for (const block of heading.blocks) {
      const caption = typeof block.content.caption === 'string';
      const words = String(caption ? block.content.caption : block.content.at);
      const found = text.find(words, body);
      const origin = block.file.origin([...block.path, caption ? 'caption' : 'at']);
      const [range, ...more] = found;
      if (!range) problems.add(origin, whyNotFound(text, words, body, `the section “${heading.heading}”`));
      else if (more.length > 0)
        problems.add(origin, `“${words}” occurs ${found.length} times in its section; quote more of the sentence.`);
      else blocks.push({ ...block, range, section: heading.id, caption });
    }
  });
  return { sections, blocks };
}

function findHeadings(files: readonly YamlFile[], text: SearchableText, problems: Problems): Heading[] {
  const headings: Heading[] = [];
  let from = 0;
  let lost = false;
  for (const file of files)
    (file.content as Record<string, unknown>[]).forEach((content, index) => {
      const path = [index];
      if (typeof content.section !== 'string') {
        const current = headings.at(-1);
        if (current) current.blocks.push({ content, file, path });
        else if (!lost) problems.add(file.origin(path), 'the block has no heading above it; add a section first.');
        return;
      }
      const { id, name: heading = '' } = parseReference(content.section);
      const origin = file.origin([...path, 'section']);
      const title = text
        .find(heading, { start: from, end: text.text.length })
        .find((candidate) => standsAlone(text.text, candidate));
      if (!title) {
        problems.add(
          origin,
          `the heading “${heading}” is not in report.txt, on lines of its own, after the heading before it; correct its words or its position.`,
        );
        lost = true;
        return;
      }
      if (headings.some((other) => other.id === id))
        problems.add(origin, `${id} is already the id of another heading; give each its own.`);
      from = title.end;
      const nameEn = typeof content.nameEn === 'string' ? content.nameEn : undefined;
      headings.push({ id, heading, nameEn, depth: Number(content.depth), title, file, path, blocks: [] });
    });
  return headings;
}
