import { outlineOf, type ReportOutline } from '../graph/report-outline.js';
import type { EntityRecord, Scalar } from '../model/entity.js';
import type { Evidence } from '../model/evidence.js';
import type { Graph } from '../model/graph.js';
import type { Model } from '../model/model.js';
import type { Qualifier, StatementRecord } from '../model/statement.js';
import { statementId } from '../model/statement-id.js';
import type { KindValue } from '../model/vocabulary.js';
import { type Wording, wordingOf } from './wording.js';

/** The report of a generated graph: concatenated copies of the seed's report. */
export const REPORT = 'report:generated';

/** The company's name, as it occurs inside longer names of the seed. */
const MAKER = { name: '曙光', nameEn: 'Sugon' };
/** Kinds whose names are words or numbers of the report, which are not prefixed. */
const WORDED: ReadonlySet<KindValue> = new Set(['CLAIM', 'OBSERVATION', 'SECTION', 'PASSAGE']);

/** Copies of the seed: the same entities and statements with other ids, names and words. */
export class Copies {
  private readonly wordings = new Map<number, Wording>();
  private readonly texts = new Map<number, string>();
  private readonly outlines = new Map<number, ReportOutline>();
  private readonly text: string;
  /** The report of the seed that is copied. */
  readonly report: string;

  constructor(
    private readonly seed: Graph,
    private readonly model: Model,
  ) {
    const [[report, text] = ['', '']] = seed.texts;
    this.report = report;
    this.text = text;
  }

  /** The length of each copy's text. */
  get length(): number {
    return this.text.length;
  }

  textOf(copy: number): string {
    const known = this.texts.get(copy);
    if (known !== undefined) return known;
    const text = this.wording(copy).text(this.text);
    this.texts.set(copy, text);
    return text;
  }

  idOf(id: string, copy: number): string {
    if (id === this.report) return REPORT;
    const at = id.indexOf(':');
    return `${id.slice(0, at)}:generated-${String(copy + 1).padStart(4, '0')}:${id.slice(at + 1).replaceAll(':', '-')}`;
  }

  entity(seed: EntityRecord, copy: number): EntityRecord {
    const wording = this.wording(copy);
    const isTextual = this.model.kindByValue(seed.kind).textual;
    const named = wording.text(seed.name);
    const namedEn = seed.nameEn && wording.english(seed.nameEn);
    const isOwn = named !== seed.name || WORDED.has(seed.kind) || copy === 0;
    const evidence = this.evidence(seed.evidence, copy);
    return {
      ...seed,
      id: this.idOf(seed.id, copy),
      name: isOwn ? named : `${wording.maker.name}${named}`,
      nameEn: isOwn || !namedEn ? namedEn : `${wording.maker.nameEn} ${namedEn}`,
      aliases: seed.aliases.map(wording.text).sort(),
      description: seed.description && wording.text(seed.description),
      properties: {
        ...this.properties(seed.properties, isTextual ? copy * this.length : 0, wording),
        // Words that are replaced in the whole text can differ from those replaced in the passage alone.
        ...(seed.kind === 'PASSAGE' ? { text: evidence[0]?.quote ?? '' } : {}),
      },
      reports: evidence.length > 0 ? [REPORT] : [],
      evidence,
    };
  }

  /** Returns a statement of the seed between copies of its ends. */
  statement(seed: StatementRecord, subject: number, object: number): StatementRecord {
    const identity = this.identity(seed, subject, object);
    return { ...seed, ...identity, id: statementId(identity), evidence: this.evidence(seed.evidence, subject) };
  }

  /** Returns the id of the result of {@link statement}. */
  statementIdOf(seed: StatementRecord, subject: number, object: number): string {
    return statementId(this.identity(seed, subject, object));
  }

  private identity(seed: StatementRecord, subject: number, object: number) {
    const { text } = this.wording(subject);
    const { relation, rule } = seed;
    return {
      report: seed.report && REPORT,
      subject: this.idOf(seed.subject, subject),
      relation,
      object: this.idOf(seed.object, object),
      rule,
      qualifiers: seed.qualifiers
        .map(({ key, value }): Qualifier => ({ key, value: text(value) }))
        .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.value < b.value ? -1 : 1)),
    };
  }

  private properties(seed: EntityRecord['properties'], offset: number, { text, english }: Wording) {
    const copied = (name: string, value: Scalar): Scalar => {
      if (offset > 0 && (name === 'start' || name === 'end')) return (value as number) + offset;
      return typeof value === 'string' ? english(text(value)) : value;
    };
    return Object.fromEntries(Object.entries(seed).map(([name, value]) => [name, copied(name, value)]));
  }

  private evidence(seed: readonly Evidence[], copy: number): Evidence[] {
    const [{ outline }, offset] = [this.outline(copy), copy * this.length];
    return seed
      .filter(({ report }) => report === this.report)
      .map(({ start, end, section, passages }) => ({
        report: REPORT,
        start: start + offset,
        end: end + offset,
        quote: outline.quote({ start, end }),
        section: this.idOf(section, copy),
        passages: passages.map((passage) => this.idOf(passage, copy)),
      }));
  }

  /** Returns the text of a copy with the sections and passages of the seed. */
  private outline(copy: number): ReportOutline {
    const known = this.outlines.get(copy) ?? outlineOf(this.report, this.textOf(copy), this.seed.entities);
    this.outlines.set(copy, known);
    return known;
  }

  private wording(copy: number): Wording {
    const known = this.wordings.get(copy) ?? wordingOf(copy, MAKER);
    this.wordings.set(copy, known);
    return known;
  }
}
