import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Document, isMap, isNode, isPair, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Origin, Problems } from './problem.js';

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

  /** @returns undefined where the file is no YAML; the problems are then noted. */
  static async read(root: string, file: string, problems: Problems): Promise<YamlFile | undefined> {
    const lines = new LineCounter();
    const document = parseDocument(await readFile(join(root, file), 'utf8'), {
      schema: 'failsafe',
      lineCounter: lines,
    });
    for (const error of [...document.errors, ...document.warnings]) {
      const { line } = lines.linePos(error.pos[0]);
      const [what] = error.message.split(/ at line \d+/);
      problems.add({ file, line }, `not valid YAML: ${what}; mend the syntax.`);
    }
    if (document.errors.length > 0) return undefined;
    return new YamlFile(file, document.toJS({ maxAliasCount: 0 }), document, lines);
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
