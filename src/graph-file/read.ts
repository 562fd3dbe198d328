import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { SetupError } from '../errors.js';
import type { CoverageRecord } from '../model/coverage.js';
import type { EntityRecord } from '../model/entity.js';
import type { Evidence } from '../model/evidence.js';
import type { Graph } from '../model/graph.js';
import type { Model } from '../model/model.js';
import type { StatementRecord } from '../model/statement.js';
import { faultOfEntity, faultOfStatement } from './check.js';
import { outlineOf, type ReportOutline } from './report-outline.js';

/** A line as it was written. */
type Line =
  | { readonly type: 'text'; readonly report: string; readonly text: string }
  | ({ readonly type: 'coverage'; readonly report: string } & CoverageRecord)
  | ({ readonly type: 'entity' } & Omit<EntityRecord, 'reports'>)
  | ({ readonly type: 'statement' } & StatementRecord);

type Complain = (what: string) => never;

/**
 * Reads a graph from a file such as `npm run generate` writes, and holds it to the model.
 *
 * @throws SetupError that names the file, the line and what is wrong with it
 */
export async function readGraphFile(path: string, model: Model): Promise<Graph> {
  const reader = new GraphFileReader(model);
  const file = await open(path).catch((cause: unknown) => {
    throw new SetupError(`${path} cannot be read; name a file that npm run generate has written.`, { cause });
  });
  let number = 0;
  const complain: Complain = (what) => {
    throw new SetupError(`${path}, line ${number}: ${what}.`);
  };
  for await (const written of file.readLines()) {
    number++;
    reader.take(written, complain);
  }
  return reader.graph(complain);
}

/** Takes the lines of a file one by one. */
class GraphFileReader {
  private readonly hash = createHash('sha256');
  private readonly parts: string[] = [];
  private readonly textual: EntityRecord[] = [];
  private readonly entities = new Map<string, EntityRecord>();
  private readonly statements: StatementRecord[] = [];
  private report: string | undefined;
  private coverage: CoverageRecord | undefined;
  private text = '';
  private outline: ReportOutline | undefined;
  private last = '';

  constructor(private readonly model: Model) {}

  take(written: string, complain: Complain): void {
    const line = parse(written, complain);
    if (line.type === 'text') this.takeText(line.report, line.text, complain);
    else if (line.type === 'coverage') {
      const { type: _, report: __, ...record } = line;
      this.coverage = record;
    } else if (line.type === 'entity') this.takeEntity(line, written, complain);
    else if (line.type === 'statement') this.takeStatement(line, written, complain);
    else complain('it is no text, coverage, entity or statement');
  }

  /** All that was read, and what follows from where it stands in the text. */
  graph(complain: Complain): Graph {
    const { report, coverage, text } = this;
    if (!report || !coverage) return complain('there is no report, or no coverage of it');
    for (const statement of this.statements) {
      const fault = faultOfStatement(statement, this.entities, this.model);
      if (fault) complain(fault);
    }
    const entities = [...this.entities.values()];
    const derived = this.outlined(complain).statements(entities.filter(({ id }) => !this.isTextual(id)));
    return {
      entities: sortById(entities),
      statements: sortById([...this.statements, ...derived]),
      texts: new Map([[report, text]]),
      coverage: new Map([[report, coverage]]),
      version: this.hash.digest('hex'),
    };
  }

  private takeText(report: string, text: string, complain: Complain): void {
    if (this.report !== undefined && this.report !== report) complain(`there is a second report, ${report}`);
    if (this.textual.length > 0) complain('text stands after what stands in it');
    this.report = report;
    this.parts.push(text);
  }

  private takeEntity({ type: _, ...line }: Line & { type: 'entity' }, written: string, complain: Complain): void {
    const { report } = this;
    if (report === undefined) complain('an entity stands before the text');
    const isTextual = this.isTextual(line.id);
    if (this.entities.has(line.id)) complain(`${line.id} is there twice`);
    const entity: EntityRecord = { ...line, reports: line.evidence.length > 0 && report ? [report] : [], evidence: [] };
    const fault = faultOfEntity(entity, this.model);
    if (fault) complain(fault);
    if (isTextual) {
      if (this.outline) complain(`${line.id} stands after what stands in it`);
      this.textual.push(line as EntityRecord);
      this.entities.set(line.id, entity);
    } else {
      this.inOrder(line.id, written, complain);
      this.entities.set(line.id, { ...entity, evidence: this.evidence(line.evidence, complain) });
    }
  }

  private takeStatement({ type: _, ...line }: Line & { type: 'statement' }, written: string, complain: Complain): void {
    if (!this.isTextual(line.subject) && !this.isTextual(line.object)) this.inOrder(line.id, written, complain);
    this.statements.push({ ...line, evidence: this.evidence(line.evidence, complain) });
  }

  private inOrder(id: string, written: string, complain: Complain): void {
    if (id <= this.last) complain(`${id} does not stand in the order of ids`);
    this.last = id;
    this.hash.update(`${written}\n`);
  }

  private evidence(written: readonly Evidence[], complain: Complain): Evidence[] {
    const outline = this.outlined(complain);
    return written.map(({ start, end, quote }) => {
      const found = outline.evidence({ start, end });
      if (found?.quote !== quote) return complain(`the text has not “${quote}” from ${start} to ${end}`);
      return found;
    });
  }

  /** Once the text and what it is divided into are known. */
  private outlined(complain: Complain): ReportOutline {
    if (this.outline) return this.outline;
    this.text = this.parts.join('');
    const outline = outlineOf(this.report ?? '', this.text, this.textual);
    this.outline = outline;
    for (const { id, evidence } of this.textual) {
      const entity = this.entities.get(id) as EntityRecord;
      this.entities.set(id, { ...entity, evidence: this.evidence(evidence, complain) });
    }
    return outline;
  }

  private isTextual(id: string): boolean {
    return this.model.kindOfId(id)?.textual ?? false;
  }
}

function parse(written: string, complain: Complain): Line {
  try {
    return JSON.parse(written) as Line;
  } catch {
    return complain('it is no JSON');
  }
}

function sortById<T extends { readonly id: string }>(all: T[]): T[] {
  return all.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
