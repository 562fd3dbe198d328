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

  /** Returns undefined, and adds the problems, if the file is missing or is not valid YAML. */
  static async read(root: string, file: string, problems: Problems): Promise<YamlFile | undefined> {
    const source = await readText(root, file, problems);
    if (source === undefined) return undefined;
    const lines = new LineCounter();
    const document = parseDocument(source, { schema: 'failsafe', lineCounter: lines });
    const wrong = new Map<number, string>();
    const note = (offset: number, message: string): void => {
      const { line } = lines.linePos(offset);
      // Further errors on a line mostly follow from the first.
      if (!wrong.has(line)) wrong.set(line, message);
    };
    // After an unexpected token, the errors below it are not meaningful.
    const lost = document.errors.find(({ code }) => code === 'UNEXPECTED_TOKEN');
    const telling = document.errors.filter((error) => error.code !== 'UNEXPECTED_TOKEN' || error === lost);
    for (const error of [...telling, ...document.warnings])
      note(isUnclosed(error) ? opening(document, error.pos[0]) : error.pos[0], explain(error, source));
    visit(document, {
      Alias: (_, { range, source: name }) =>
        note(range?.[0] ?? 0, `“*${name}” is a YAML alias, which the seed does not use; put text in quotation marks.`),
    });
    for (const [line, message] of wrong) problems.add({ file, line }, message);
    return wrong.size > 0 ? undefined : new YamlFile(file, document.toJS(), document, lines);
  }

  /** Returns the position of the key or list item at a path, or of its nearest ancestor if it does not exist. */
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

/** Whether an error is reported at the missing end of something, which may be far from its beginning. */
function isUnclosed({ code }: YAMLError): boolean {
  return code === 'MISSING_CHAR' || code === 'BAD_INDENT';
}

/** Returns the offset at which the innermost quoted text or bracket around an offset begins. */
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
    return `“${source.slice(start).split(/:(?:\s|$)/, 1)[0]}” is a duplicate key; merge its values under one.`;
  if (code === 'MULTIPLE_DOCS') return '“---” begins a second document; remove it.';
  const [what] = message.split(/ at line \d+/);
  return `not valid YAML: ${what}; correct the indentation, or put quotation marks around a text that contains “: ” or “ #” or begins with a special character.`;
}
