import type { Scalar } from '../model/entity.js';
import type { Property } from '../model/property.js';
import type { Qualifier } from '../model/statement.js';
import type { RelationType } from '../model/vocabulary.js';
import type { SearchableText } from '../text/searchable-text.js';
import type { Draft, DraftEntity, Span } from './draft.js';
import type { LocatedBlock } from './locate.js';
import { invalidTime, isTime, readTime } from './period.js';
import type { Origin } from './problem.js';
import { type ObservationContext, readObservation } from './read-observation.js';
import { parseReference, type Reference } from './references.js';
import type { Path } from './yaml-file.js';

/** The report that a block belongs to. */
export interface ReportContext extends ObservationContext {
  readonly id: string;
  /** Who makes its claims, and the position of that key. */
  readonly company: { readonly id: string; readonly origin: Origin };
  readonly text: SearchableText;
}

const BLOCK_KEYS = new Set(['at', 'when', 'none', 'caption', 'numerals']);

/** Adds what a block records to the draft, with its sentence as evidence. */
export function readBlock(block: LocatedBlock, report: ReportContext, draft: Draft): void {
  const keys = Object.keys(block.content).filter((key) => !BLOCK_KEYS.has(key));
  const origin = block.file.origin(block.path);
  if (block.caption) return;
  if (keys.length === 0 && block.content.none === undefined)
    draft.problems.add(
      origin,
      'the block records nothing; record what its sentence says, or give the reason under “none”.',
    );
  if (keys.length > 0 && block.content.none !== undefined)
    draft.problems.add(
      block.file.origin([...block.path, 'none']),
      'the block records something and gives a reason for recording nothing; remove “none”, or what is recorded.',
    );
  const { when } = block.content;
  if (typeof when === 'string' && !isTime(when))
    draft.problems.add(block.file.origin([...block.path, 'when']), invalidTime(when));
  for (const key of keys) new BlockReader(block, report, draft).entity(key);
}

class BlockReader {
  private readonly span: Span;

  constructor(
    private readonly block: LocatedBlock,
    private readonly report: ReportContext,
    private readonly draft: Draft,
  ) {
    this.span = { report: report.id, ...block.range };
  }

  entity(key: string): void {
    const path = [...this.block.path, key];
    const entity = this.use(parseReference(key), path);
    if (!entity) return;
    const content = this.block.content[key];
    const assertions = typeof content === 'object' && content !== null ? (content as Record<string, unknown>) : {};
    for (const [name, value] of Object.entries(assertions)) this.assertion(entity, name, value, [...path, name]);
    if (entity.kind.name === 'Claim') this.claim(entity, assertions);
    if (
      entity.kind.name === 'Event' &&
      typeof assertions.when !== 'string' &&
      typeof this.block.content.when === 'string'
    )
      this.date(entity, this.block.content.when, path);
  }

  private assertion(entity: DraftEntity, name: string, value: unknown, path: Path): void {
    const property = entity.kind.properties.find((candidate) => candidate.name === name);
    if (property) {
      this.draft.set(entity, name, parseScalar(property, String(value)), this.block.file.origin(path));
      return;
    }
    if (name === 'observe') {
      for (const [metric, written] of Object.entries(value as Record<string, unknown>))
        for (const [i, one] of [written].flat().entries())
          readObservation({
            draft: this.draft,
            about: entity,
            metric,
            written: one,
            block: this.block,
            path: Array.isArray(written) ? [...path, metric, i] : [...path, metric],
            report: this.report,
            use: (reference, at) => this.use(reference, at),
          });
      return;
    }
    if (name === 'when' && entity.kind.name === 'Event') {
      this.date(entity, String(value), path);
      return;
    }
    const field = this.draft.model.fields(entity.kind).find((candidate) => candidate.name === name);
    if (field) this.relation(entity, field.relation, value, path);
  }

  private relation(subject: DraftEntity, relation: RelationType, value: unknown, path: Path): void {
    for (const target of targetsOf(value, path)) {
      const object = this.use(target.reference, target.path);
      if (!object) continue;
      const raw = target.qualifiers.find(({ key }) => key === 'raw')?.value;
      if (raw && !this.report.text.contains(raw, this.block.range))
        this.draft.problems.add(
          this.block.file.origin(target.path),
          `“${raw}” is not in the block’s sentence; quote it.`,
        );
      const origin = this.block.file.origin(target.path);
      this.state(subject.id, relation, object.id, origin, target.qualifiers);
    }
  }

  private state(
    subject: string,
    relation: RelationType,
    object: string,
    origin: Origin,
    qualifiers: Qualifier[] = [],
  ): void {
    this.draft.state({
      origin,
      relation,
      subject,
      object,
      basis: 'STATED',
      rule: null,
      caveat: null,
      source: null,
      report: this.report.id,
      qualifiers,
      spans: [this.span],
    });
  }

  private claim(entity: DraftEntity, assertions: Record<string, unknown>): void {
    const { id, origin } = this.report.company;
    if (!('madeBy' in assertions)) this.state(entity.id, 'MADE_BY', id, origin);
  }

  private date(entity: DraftEntity, when: string, path: Path): void {
    const origin = this.block.file.origin(path);
    const period = readTime(when, this.report.date);
    if (!period) {
      // readBlock reports an invalid “when” of the block itself.
      if (!isTime(when) && when !== this.block.content.when) this.draft.problems.add(origin, invalidTime(when));
      return;
    }
    const { startDate, endDate, precision } = period;
    for (const [property, value] of Object.entries({ startDate, endDate, datePrecision: precision }))
      if (!this.draft.set(entity, property, value, origin)) return;
  }

  /** Records that the sentence mentions an entity. A name that is given must occur in the sentence. */
  private use(reference: Reference, path: Path): DraftEntity | undefined {
    const origin = this.block.file.origin(path);
    if (reference.name && !this.report.text.contains(reference.name, this.block.range))
      this.draft.problems.add(
        origin,
        `the name “${reference.name}” is not in the block’s sentence; use the report’s words.`,
      );
    const entity = this.draft.entity(reference, origin);
    if (!entity) return undefined;
    const [exact] =
      entity.kind.name === 'Claim' && reference.name ? this.report.text.find(reference.name, this.block.range) : [];
    entity.uses.push(exact ? { report: this.report.id, ...exact } : this.span);
    return entity;
  }
}

/** One object of a relation, as written. */
export interface Target {
  readonly reference: Reference;
  readonly qualifiers: Qualifier[];
  readonly path: Path;
}

/** Returns the objects of a relation: an id, a list of ids, or ids with qualifiers. */
export function targetsOf(value: unknown, path: Path): Target[] {
  if (typeof value === 'string') return [{ reference: parseReference(value), qualifiers: [], path }];
  if (Array.isArray(value)) return value.flatMap((item, i) => targetsOf(item, [...path, i]));
  return Object.entries(value as Record<string, unknown>).map(([key, qualifiers]) => ({
    reference: parseReference(key),
    qualifiers: typeof qualifiers === 'object' && qualifiers !== null ? toQualifiers(qualifiers) : [],
    path: [...path, key],
  }));
}

function toQualifiers(written: object): Qualifier[] {
  return Object.entries(written)
    .map(([key, value]) => ({ key, value: String(value) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/** Parses the value of a property. Its format is already validated. */
export function parseScalar(property: Property, written: string): Scalar {
  if (property.type.scalar === 'integer' || property.type.scalar === 'decimal') return Number(written);
  if (property.type.scalar === 'flag') return written === 'true';
  return written;
}
