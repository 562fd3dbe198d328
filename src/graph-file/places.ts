import type { EntityRecord } from '../model/entity.js';
import type { Evidence } from '../model/evidence.js';
import { heal } from '../model/heal.js';
import type { StatementRecord } from '../model/statement.js';
import { statementId } from '../model/statement-id.js';
import type { KindValue, RelationType } from '../model/vocabulary.js';

/** A section or a passage as a range of the text. */
interface Place {
  readonly entity: EntityRecord;
  readonly start: number;
  readonly end: number;
}

/** Where things stand in a report's text: its sections and passages by their offsets. */
export class Places {
  private readonly sections: readonly Place[];
  private readonly passages: readonly Place[];

  constructor(
    private readonly report: string,
    private readonly text: string,
    textual: readonly EntityRecord[],
  ) {
    this.sections = placesOf(textual, 'SECTION');
    this.passages = placesOf(textual, 'PASSAGE');
  }

  /** Evidence from a range of the text. @returns undefined where it is no range within a section */
  evidence(start: number, end: number): Evidence | undefined {
    const section = this.sectionAt(start);
    if (!section || end <= start || end > this.text.length) return undefined;
    const passages: string[] = [];
    for (let i = firstAfter(this.passages, start); ; i++) {
      const passage = this.passages[i];
      if (!passage || passage.start >= end) break;
      passages.push(passage.entity.id);
    }
    const quote = heal(this.text.slice(start, end));
    return { report: this.report, start, end, quote, section: section.entity.id, passages };
  }

  /** How sections and passages nest, and which entity is mentioned in which passage. */
  *statements(entities: Iterable<EntityRecord>): Generator<StatementRecord> {
    for (const section of this.sections) {
      const heading = this.evidenceOf(section.entity);
      yield this.state('IN_REPORT', section.entity.id, this.report, heading);
      const around = this.around(section);
      if (around) yield this.state('IN_SECTION', section.entity.id, around.entity.id, heading);
    }
    for (const { entity, start } of this.passages) {
      const section = this.sectionAt(start);
      if (section) yield this.state('IN_SECTION', entity.id, section.entity.id, this.evidenceOf(entity));
    }
    for (const entity of entities)
      for (const passage of new Set(entity.evidence.flatMap(({ passages }) => passages))) {
        const evidence = entity.evidence.filter(({ passages }) => passages.includes(passage));
        yield this.state('MENTIONED_IN', entity.id, passage, evidence);
      }
  }

  /** The evidence of a section or a passage, placed like all other. */
  private evidenceOf({ evidence }: EntityRecord): Evidence[] {
    return evidence.map(({ start, end }) => this.evidence(start, end) as Evidence);
  }

  private state(
    relation: RelationType,
    subject: string,
    object: string,
    evidence: readonly Evidence[],
  ): StatementRecord {
    const identity = { report: this.report, subject, relation, object, rule: null, qualifiers: [] };
    return { id: statementId(identity), ...identity, basis: 'STATED', caveat: null, source: null, evidence };
  }

  /** The innermost section that holds an offset. */
  private sectionAt(offset: number): Place | undefined {
    let i = lastFrom(this.sections, offset);
    while (i >= 0 && (this.sections[i] as Place).end <= offset) i--;
    return this.sections[i];
  }

  private around(section: Place): Place | undefined {
    const depth = depthOf(section);
    let i = this.sections.indexOf(section) - 1;
    while (i >= 0) {
      const candidate = this.sections[i] as Place;
      if (depthOf(candidate) < depth) return section.start < candidate.end ? candidate : undefined;
      i--;
    }
    return undefined;
  }
}

function placesOf(textual: readonly EntityRecord[], kind: KindValue): Place[] {
  return textual
    .filter((entity) => entity.kind === kind)
    .map((entity) => ({ entity, start: Number(entity.properties.start), end: Number(entity.properties.end) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function depthOf({ entity }: Place): number {
  return Number(entity.properties.depth);
}

/** The index of the last place that begins at an offset or before. */
function lastFrom(places: readonly Place[], offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as Place).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The index of the first place that ends after an offset; places do not overlap. */
function firstAfter(places: readonly Place[], offset: number): number {
  const i = lastFrom(places, offset);
  return i >= 0 && (places[i] as Place).end > offset ? i : i + 1;
}
