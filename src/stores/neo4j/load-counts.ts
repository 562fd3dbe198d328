import type { Counts } from '../graph-store.js';
import type { Row } from './cypher.js';

/** Number of entities, and of statements by relation type, that the export has. */
export interface ExportedCounts {
  readonly entities: number;
  readonly statements: Readonly<Record<string, number>>;
}

/** Converts the rows of `count-entities` and `count-statements` to the counts of the statistics. */
export function toCounts(
  version: string,
  exportedEntities: readonly Row[],
  exportedStatements: readonly Row[],
): Counts {
  const [entities, statements] = [exportedEntities.filter(isCounted), exportedStatements.filter(isCounted)];
  const kinds: Record<string, number> = {};
  for (const { kind, count } of entities) kinds[kind as string] = count as number;
  const relations: Record<string, { STATED: number; INFERRED: number; REFERENCE: number }> = {};
  for (const { relation, basis, count } of statements) {
    const counts = relations[relation as string] ?? { STATED: 0, INFERRED: 0, REFERENCE: 0 };
    counts[basis as keyof typeof counts] = count as number;
    relations[relation as string] = counts;
  }
  return {
    version,
    entities: sum(entities, 'count'),
    statements: sum(statements, 'count'),
    evidence: sum([...entities, ...statements], 'evidence'),
    kinds,
    relations,
  };
}

/** What the export has, from what `count-entities` and `count-statements` return. */
export function toExportedCounts(entities: readonly Row[], statements: readonly Row[]): ExportedCounts {
  const byRelation: Record<string, number> = {};
  for (const { relation, count } of statements)
    byRelation[relation as string] = (byRelation[relation as string] ?? 0) + (count as number);
  return { entities: sum(entities, 'count'), statements: byRelation };
}

function isCounted({ counted }: Row): boolean {
  return counted === true;
}

function sum(rows: readonly Row[], column: string): number {
  return rows.reduce((total, row) => total + (row[column] as number), 0);
}
