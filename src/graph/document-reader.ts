import { createHash } from 'node:crypto';
import type { Graph } from '../model/graph.js';
import type { Model } from '../model/model.js';
import { checkReports } from './check-reports.js';
import { checkStatements } from './check-statements.js';
import { checkTextRelations } from './check-text-relations.js';
import { GraphDocument } from './document.js';
import { isCanonical } from './is-canonical.js';
import { isExportLine, LineOrder } from './line-order.js';
import type { LineShapes } from './line-shapes.js';
import { type EndLine, FORMAT_VERSION, type Line } from './lines.js';
import { Problems } from './problems.js';

/** Reads and checks a document whose lines it is given one by one. */
export class DocumentReader {
  private readonly problems: Problems;
  private readonly order: LineOrder;
  private readonly document: GraphDocument;
  private readonly hashes = { all: createHash('sha256'), exported: createHash('sha256') };
  /** Line numbers, by what the line was read to. */
  private readonly numbers = new Map<object, number>();
  private number = 0;
  private end: EndLine | undefined;

  /** @param path the name of the document in error messages */
  constructor(
    path: string,
    private readonly model: Model,
    private readonly shapes: LineShapes,
  ) {
    this.problems = new Problems(path);
    this.document = new GraphDocument(model);
    this.order = new LineOrder(model);
  }

  /**
   * @param written the next line, without its line feed
   * @throws GraphDocumentError if the lines after it need not be read to see that this is no graph document
   */
  take(written: string): void {
    this.number++;
    if (this.number === 1) this.checkHeader(written);
    if (written.endsWith('\r')) this.fail('the line ends with CR LF; end each line with LF alone.');
    const line = this.read(written);
    if (!line) return;
    this.numbers.set(line, this.number);
    if (line.type === 'end') this.end = line;
    else this.hashes.all.update(`${written}\n`);
    if (isExportLine(line, this.model)) this.hashes.exported.update(`${written}\n`);
    this.document.add(line);
  }

  /** The line; undefined if there is a problem with it. */
  private read(written: string): Line | undefined {
    if (written.trim() === '') this.add('the line is blank; remove it.');
    else {
      const value = parsed(written);
      if (value === undefined) this.add('the line is not JSON; it may be cut off, write the document again.');
      else {
        const line = this.shapes.read(value, (message) => this.add(message));
        const problem = line && (this.order.take(line) ?? formProblem(line, written));
        if (problem === undefined) return line;
        this.add(problem);
      }
    }
    return undefined;
  }

  /** The graph of all lines. @throws GraphDocumentError that lists the problems with file, line and fix */
  graph(): Graph {
    const { end, document, model } = this;
    if (this.number === 0) this.failNext('the file is empty; name a graph document.');
    if (!end) return this.fail('the document has no end line; it is cut off, write it again.');
    if (end.lines !== this.number - 1)
      this.add(`“lines” is ${end.lines}, but ${this.number - 1} lines stand before; write the document again.`);
    this.problems.raise();
    const complain = (of: object, message: string): void => this.problems.add(this.numbers.get(of) ?? 1, message);
    checkReports(document, complain);
    checkStatements(document, model, complain);
    this.problems.raise();
    checkTextRelations(document, model, complain);
    this.problems.raise();
    const actual = { sha256: this.hashes.all.digest('hex'), version: this.hashes.exported.digest('hex') };
    for (const key of ['sha256', 'version'] as const)
      if (end[key] !== actual[key])
        this.add(
          `“${key}” is ${end[key]}, but the lines have ${actual[key]}; write the document again if it was changed.`,
        );
    this.problems.raise();
    return document.graph();
  }

  /** @throws GraphDocumentError with this problem of the line after the last one, and those before */
  failNext(message: string): never {
    return this.problems.fail(this.number + 1, message);
  }

  /** @throws GraphDocumentError with this problem of the last line, and those before */
  private fail(message: string): never {
    return this.problems.fail(this.number, message);
  }

  private add(message: string): void {
    this.problems.add(this.number, message);
  }

  private checkHeader(written: string): void {
    if (written.startsWith('\uFEFF')) this.fail('the file begins with a byte order mark; save it without.');
    const header = parsed(written);
    const { type, formatVersion }: { type?: unknown; formatVersion?: unknown } = Object(header);
    if (type === 'entity' || type === 'statement')
      this.fail(
        'the document has no header. This is the export of a graph, such as /export/graph.jsonl, without the texts, ' +
          'sections and passages of its reports; name a whole graph document, such as npm run generate writes.',
      );
    if (type !== 'header')
      this.fail('the line is not the header of a graph document; name one, such as npm run generate writes.');
    if (formatVersion !== FORMAT_VERSION)
      this.fail(
        `“formatVersion” is ${JSON.stringify(formatVersion)}; this program reads ${FORMAT_VERSION}. Write the document again.`,
      );
  }
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}

/** What is wrong if a line is not written as the export writes it: then the graph would not have the version of its export. */
function formProblem(line: Line, written: string): string | undefined {
  if (isCanonical(written, line)) return undefined;
  return 'the line is not canonical JSON (RFC 8785); sort its keys, each once, and write no white space.';
}
