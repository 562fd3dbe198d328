import type { EntityRecord } from '../model/entity.js';
import type { Evidence } from '../model/evidence.js';
import type { StatementRecord } from '../model/statement.js';
import { statementId } from '../model/statement-id.js';
import type { KindValue, RelationType } from '../model/vocabulary.js';
import { TextOutline } from '../text/text-outline.js';
import type { TextRange } from '../text/text-range.js';

/** A passage, or a section with its depth, as it stands in the text of its report. */
export interface OutlinePart extends TextRange {
  readonly id: string;
  /** The heading of a section, the words of a passage. */
  readonly evidence: readonly TextRange[];
}

export interface SectionPart extends OutlinePart {
  readonly depth: number;
}

/** The sections and passages of a report, and what follows from them: evidence and the statements about the text itself. */
export class ReportOutline {
  /** By start: many entities and statements rest on the same words. */
  private readonly known = new Map<number, Evidence[]>();

  constructor(
    private readonly report: string,
    readonly outline: TextOutline<SectionPart, OutlinePart>,
  ) {}

  /**
   * Evidence from a range of the text.
   *
   * @param quote the words of a range of the text, if they are known. Default: the range is checked and its words are read
   * @returns undefined if the range is empty, goes beyond the text, splits a surrogate pair or begins in no section
   */
  evidence({ start, end }: TextRange, quote?: string): Evidence | undefined {
    const known = this.known.get(start) ?? [];
    const same = known.find((evidence) => evidence.end === end);
    if (same) return same;
    const section = this.outline.sectionAt(start);
    if (!section || (quote === undefined && !this.outline.includes({ start, end }))) return undefined;
    const evidence = {
      report: this.report,
      start,
      end,
      quote: quote ?? this.outline.quote({ start, end }),
      section: section.id,
      passages: this.outline.passagesIn({ start, end }).map(({ id }) => id),
    };
    if (known.push(evidence) === 1) this.known.set(start, known);
    return evidence;
  }

  /** How sections and passages nest, and which of the entities is mentioned in which passage. */
  *statements(entities: Iterable<EntityRecord>): Generator<StatementRecord> {
    for (const section of this.outline.sections) {
      const heading = this.evidenceOf(section);
      yield this.state('IN_REPORT', section.id, this.report, heading);
      const parent = this.outline.parentOf(section);
      if (parent) yield this.state('IN_SECTION', section.id, parent.id, heading);
    }
    for (const passage of this.outline.passages) {
      const section = this.outline.sectionAt(passage.start);
      if (section) yield this.state('IN_SECTION', passage.id, section.id, this.evidenceOf(passage));
    }
    for (const { id, evidence } of entities)
      for (const [passage, mentions] of this.mentions(evidence))
        yield this.state('MENTIONED_IN', id, passage, mentions);
  }

  /** The evidence from this report, by the passages that it overlaps. */
  private mentions(evidence: readonly Evidence[]): Map<string, Evidence[]> {
    const mentions = new Map<string, Evidence[]>();
    for (const one of evidence)
      if (one.report === this.report)
        for (const passage of one.passages) mentions.set(passage, [...(mentions.get(passage) ?? []), one]);
    return mentions;
  }

  private evidenceOf(part: OutlinePart): Evidence[] {
    return part.evidence.map((range) => this.evidence(range)).filter((evidence) => evidence !== undefined);
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
}

/** What is needed of a section or a passage to find its part of the text. */
export interface OutlineEntity extends Pick<EntityRecord, 'id' | 'kind' | 'properties'> {
  readonly evidence: readonly TextRange[];
}

/** The outline that the sections and passages among some entities make. */
export function outlineOf(report: string, text: string, entities: readonly OutlineEntity[]): ReportOutline {
  const parts = (kind: KindValue): SectionPart[] =>
    entities
      .filter((entity) => entity.kind === kind)
      .map(({ id, properties: { start, end, depth }, evidence }) => ({
        id,
        start: Number(start),
        end: Number(end),
        depth: Number(depth),
        evidence,
      }));
  return new ReportOutline(report, new TextOutline(text, parts('SECTION'), parts('PASSAGE')));
}
