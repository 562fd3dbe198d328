import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Origin, Problems } from './problem.js';
import { readText } from './read-text.js';

/** Keys and indexes that lead to a value inside a file. */
export type Path = readonly (string | number)[];

/** A YAML file of the seed, read with YAML's failsafe schema: every scalar is a string. */
export class YamlFile {
  private constructor(
    /** Relative to the project's folder. */
    readonly file: string,
    readonly content: unknown,
    private readonly document: Document,
    private readonly lines: LineCounter,
  ) {}

  /** @returns undefined where the file is missing or no YAML; the problems are then noted. */
  static async read(root: string, file: string, problems: Problems): Promise<YamlFile | undefined> {
    const source = await readText(root, file, problems);
    if (source === undefined) return undefined;
    const lines = new LineCounter();
    const document = parseDocument(source, { schema: 'failsafe', lineCounter: lines });
    const wrong = new Map<number, string>();
    const note = (offset: number, message: string): void => {
      const { line } = lines.linePos(offset);
      // What else is wrong in a line mostly follows from the first.
      if (!wrong.has(line)) wrong.set(line, message);
    };
    // Where a line does not continue the one above, nothing below it is understood either.
    const lost = document.errors.find(({ code }) => code === 'UNEXPECTED_TOKEN');
    const telling = document.errors.filter((error) => error.code !== 'UNEXPECTED_TOKEN' || error === lost);
    for (const error of [...telling, ...document.warnings])
      note(isUnclosed(error) ? opening(document, error.pos[0]) : error.pos[0], explain(error, source));
    visit(document, {
      Alias: (_, { range, source: name }) =>
        note(
          range?.[0] ?? 0,
          `“*${name}” is an alias of YAML, which the seed does without; put text in quotation marks.`,
        ),
    });
    for (const [line, message] of wrong) problems.add({ file, line }, message);
    return wrong.size > 0 ? undefined : new YamlFile(file, document.toJS(), document, lines);
  }

  /** The line of the key, or list item, that a path leads to; of its nearest ancestor if it is not there. */
  origin(path: Path): Origin {
    let offset = 0;
    let node: unknown = this.document.contents;
    for (const step of path) {
      const next = child(node, step);
      if (!next) break;
      offset = next.offset;
      node = next.value;
    }
    return { file: this.file, line: this.lines.linePos(offset).line };
  }
}

function child(node: unknown, step: string | number): { offset: number; value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isPair(item) && isNode(item.key) && item.key.toJSON() === String(step));
    return pair && { offset: offsetOf(pair.key as Node), value: pair.value };
  }
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return isNode(item) ? { offset: offsetOf(item), value: item } : undefined;
  }
  return undefined;
}

function offsetOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** Whether the error stands where something should have ended, which may be far from where it began. */
function isUnclosed({ code }: YAMLError): boolean {
  return code === 'MISSING_CHAR' || code === 'BAD_INDENT';
}

/** Where the innermost text in quotation marks, or in brackets, around an offset begins. */
function opening(document: Document, offset: number): number {
  let found = offset;
  visit(document, {
    Node: (_, node) => {
      const delimited = (isScalar(node) && node.type?.startsWith('QUOTE')) || (isCollection(node) && node.flow);
      const [start, end] = node.range ?? [offset, offset];
      if (delimited && start < offset && offset <= end) found = start;
    },
  });
  return found;
}

function explain({ code, message, pos: [start] }: YAMLError, source: string): string {
  if (code === 'DUPLICATE_KEY')
    return `“${source.slice(start).split(/:(?:\s|$)/, 1)[0]}” stands here a second time; put what it holds under one.`;
  if (code === 'MULTIPLE_DOCS') return '“---” begins a second document; remove it.';
  const [what] = message.split(/ at line \d+/);
  return `not valid YAML: ${what}; mend the indentation, or put a text with “: ”, “ #” or a mark at its start in quotation marks.`;
}
