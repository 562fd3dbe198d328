import type { Graph } from '../model/graph.js';
import type { SupportLevel } from '../model/statement.js';
import { groupBy } from './group-by.js';

/** Counts a report's claims by their level of support. */
export function supportOf(
  report: string,
  { entities, statements }: Pick<Graph, 'entities' | 'statements'>,
): Record<SupportLevel, number> {
  const supports = groupBy(
    statements.filter(({ relation }) => relation === 'SUPPORTS'),
    ({ object }) => object,
  );
  const counts = { STATED: 0, INFERRED: 0, NONE: 0 };
  for (const { id, kind, reports } of entities) {
    if (kind !== 'CLAIM' || !reports.includes(report)) continue;
    const bases = supports.get(id)?.map(({ basis }) => basis) ?? [];
    counts[bases.includes('STATED') ? 'STATED' : bases.includes('INFERRED') ? 'INFERRED' : 'NONE']++;
  }
  return counts;
}
