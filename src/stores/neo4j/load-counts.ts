import type { Counts } from '../graph-store.js';
import type { Row } from './cypher.js';

/** Converts the rows of `count-entities` and `count-statements` to counts. */
export function toCounts(version: string, entities: readonly Row[], statements: readonly Row[]): Counts {
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

function sum(rows: readonly Row[], column: string): number {
  return rows.reduce((total, row) => total + (row[column] as number), 0);
}
