import type { Evidence } from './evidence.js';
import type { KindValue } from './vocabulary.js';

/** The value of a property. Enumeration values and dates are strings. */
export type Scalar = string | number | boolean;

/** Anything that a report describes. Kinds extend it with their own properties. */
export abstract class Entity {}

/** An entity as stored. */
export interface EntityRecord {
  readonly id: string;
  /** A value of the enum `Kind`. */
  readonly kind: KindValue;
  /** As written in the report. */
  readonly name: string;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
  readonly description: string | null;
  /** The kind's own properties that have a value. */
  readonly properties: Readonly<Record<string, Scalar>>;
  /** Ids of the reports that contain evidence for the entity, sorted. */
  readonly reports: readonly string[];
  /** In the order of the text. */
  readonly evidence: readonly Evidence[];
}
