import type { Model } from '../model/model.js';
import { isExportedEntity } from './exported.js';
import type { Line } from './lines.js';

/** The parts of a graph document, in order. */
const PARTS = [
  'the header',
  'the texts',
  'the coverage',
  'the sections, passages and text relations',
  'the export',
  'the end line',
];

/** Checks that the lines of a document stand in their order, and each once. */
export class LineOrder {
  private part = -1;
  private lastId = '';
  private readonly lengths = new Map<string, number>();
  private readonly covered = new Set<string>();

  constructor(private readonly model: Model) {}

  /** Takes the next line. Returns what is wrong and how to fix it; undefined if nothing is. */
  take(line: Line): string | undefined {
    const part = partOf(line, this.model);
    if (part < this.part) return `a line of ${PARTS[part]} stands after ${PARTS[this.part]}; move it before.`;
    if (part > this.part) this.lastId = '';
    const isRepeated = part === this.part;
    this.part = part;
    switch (line.type) {
      case 'header':
      case 'end':
        return isRepeated ? `${PARTS[part]} stands twice; remove one.` : undefined;
      case 'text':
        return this.takeText(line.report, line.start, line.text.length);
      case 'coverage':
        if (this.covered.has(line.report)) return `the coverage of ${line.report} stands twice; remove one.`;
        this.covered.add(line.report);
        return undefined;
      default:
        return this.takeId(line.id);
    }
  }

  private takeText(report: string, start: number, length: number): string | undefined {
    const expected = this.lengths.get(report) ?? 0;
    this.lengths.set(report, expected + length);
    if (start === expected) return undefined;
    return `“start” is ${start}, but the text of ${report} has ${expected} UTF-16 units before; write its parts in order, each once.`;
  }

  private takeId(id: string): string | undefined {
    const last = this.lastId;
    if (id === last) return `${id} stands twice; remove one.`;
    if (id < last) return `${id} stands after ${last}; sort the lines by id, and write each id once.`;
    this.lastId = id;
    return undefined;
  }
}

/** Whether a line belongs to the export. */
export function isExportLine(line: Line, model: Model): boolean {
  if (line.type === 'statement') return !model.relation(line.relation).textual;
  return line.type === 'entity' && isExportedEntity(line);
}

function partOf(line: Line, model: Model): number {
  switch (line.type) {
    case 'header':
      return 0;
    case 'text':
      return 1;
    case 'coverage':
      return 2;
    case 'end':
      return 5;
    default:
      return isExportLine(line, model) ? 4 : 3;
  }
}
