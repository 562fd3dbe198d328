import type { Scalar } from '../model/entity.js';
import type { KindDefinition } from '../model/kind.js';
import type { Model } from '../model/model.js';
import type { Basis, Qualifier } from '../model/statement.js';
import type { RelationType } from '../model/vocabulary.js';
import { removeWhitespace } from '../text/normalize-whitespace.js';
import type { SearchableText } from '../text/searchable-text.js';
import type { TextRange } from '../text/text-range.js';
import type { Origin, Problems } from './problem.js';
import type { Reference } from './references.js';

/** A range of a named report's text. */
export interface Span extends TextRange {
  readonly report: string;
}

/** An entity while the seed is being read. */
export interface DraftEntity {
  readonly id: string;
  readonly kind: KindDefinition;
  /** Where it was first written. */
  readonly origin: Origin;
  name?: string;
  nameEn?: string;
  description?: string;
  readonly aliases: Set<string>;
  readonly properties: Map<string, Scalar>;
  /** The sentences that mention it, by name or not. */
  readonly uses: Span[];
  /** Each name that a block gives it, and where. */
  readonly written: { name: string; origin: Origin }[];
  /** Where its reference facts come from. */
  source?: string;
}

/** A statement while the seed is being read. */
export interface DraftStatement {
  readonly origin: Origin;
  readonly relation: RelationType;
  readonly subject: string;
  readonly object: string;
  readonly basis: Basis;
  readonly rule: string | null;
  readonly caveat: string | null;
  readonly source: string | null;
  readonly report: string | null;
  readonly qualifiers: readonly Qualifier[];
  readonly spans: readonly Span[];
}

/** The entities and statements read so far, before they are checked as a whole. */
export class Draft {
  readonly entities = new Map<string, DraftEntity>();
  readonly statements: DraftStatement[] = [];
  /** The reports' texts, by the report's id. */
  readonly texts = new Map<string, SearchableText>();

  constructor(
    readonly model: Model,
    readonly problems: Problems,
  ) {}

  /** Returns the entity of a reference, created if it is new; undefined if its id has no prefix of a kind. */
  entity(reference: Reference, origin: Origin): DraftEntity | undefined {
    const known = this.entities.get(reference.id);
    const kind = known?.kind ?? this.model.kindOfId(reference.id);
    if (!kind) {
      this.problems.add(origin, `“${reference.id}” has no prefix of a kind; begin it with one, such as “service:”.`);
      return undefined;
    }
    const entity = known ?? {
      id: reference.id,
      kind,
      origin,
      aliases: new Set<string>(),
      properties: new Map<string, Scalar>(),
      uses: [],
      written: [],
    };
    if (!known) this.entities.set(entity.id, entity);
    if (reference.name) entity.written.push({ name: reference.name, origin });
    return entity;
  }

  /** Sets a property. A different earlier value is a problem. @returns whether the value was set */
  set(entity: DraftEntity, property: string, value: Scalar, origin: Origin): boolean {
    const earlier = entity.properties.get(property);
    if (earlier !== undefined && earlier !== value) {
      this.problems.add(origin, `${entity.id} already has ${property} ${earlier}, not ${value}; keep one.`);
      return false;
    }
    entity.properties.set(property, value);
    return true;
  }

  /** Adds a statement. */
  state(statement: DraftStatement): void {
    this.statements.push(statement);
  }

  /** Returns the text of a range without white space. */
  quote(span: Span): string {
    return removeWhitespace(this.texts.get(span.report)?.slice(span) ?? '');
  }
}
