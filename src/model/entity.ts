import type { Evidence } from './evidence.js';
import type { KindValue } from './vocabulary.js';

/** What a property can hold; an enumeration's value and a date are strings. */
export type Scalar = string | number | boolean;

/** What a report speaks of. Kinds extend it with their own properties. */
export abstract class Entity {}

/** An entity as the stores keep it. */
export interface EntityRecord {
  readonly id: string;
  /** A value of the enum `Kind`. */
  readonly kind: KindValue;
  /** As the report names it. */
  readonly name: string;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
  readonly description: string | null;
  /** The kind's own properties that have a value. */
  readonly properties: Readonly<Record<string, Scalar>>;
  /** Ids of the reports that have evidence for it, sorted. */
  readonly reports: readonly string[];
  /** In the order of the text. */
  readonly evidence: readonly Evidence[];
}
