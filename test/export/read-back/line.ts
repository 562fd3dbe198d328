import type { Scalar } from '../../../src/model/entity.js';
import type { KindValue, RelationType } from '../../../src/model/vocabulary.js';

/** Evidence as a line of the export has it. */
export interface Quote {
  readonly report: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** An entity as a line of the export has it. */
export interface EntityLine {
  readonly type: 'entity';
  readonly id: string;
  readonly kind: KindValue;
  readonly name: string;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly properties: Readonly<Record<string, Scalar>>;
  readonly evidence: readonly Quote[];
}

/** A statement as a line of the export has it. */
export interface StatementLine {
  readonly type: 'statement';
  readonly id: string;
  readonly relation: RelationType;
  readonly subject: string;
  readonly object: string;
  readonly basis: string;
  readonly rule: string | null;
  readonly caveat: string | null;
  readonly source: string | null;
  readonly report: string | null;
  readonly qualifiers: readonly { readonly key: string; readonly value: string }[];
  readonly evidence: readonly Quote[];
}

export type Line = EntityLine | StatementLine;

/** The result of reading an export: the lines of the graph, sorted by id. */
export function sortedById(lines: readonly Line[]): Line[] {
  return [...lines].sort((a, b) => (a.id < b.id ? -1 : 1));
}
