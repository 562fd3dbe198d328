import type { DraftStatement } from '../draft.js';
import type { Rule } from './rule.js';

/** Relations that lead to something wider, earlier or above: none may lead back. */
const ONE_WAY = ['PART_OF', 'BROADER', 'RESTATES', 'DERIVED_FROM', 'SUBSIDIARY_OF', 'UNIT_OF'];

export const noCircles: Rule = {
  name: 'no-circles',
  protects: 'What is part of itself, by however many steps, is counted without end.',
  mend: 'remove the one of these statements that the report does not make',
  check(draft, complain) {
    for (const relation of ONE_WAY) {
      const edges = draft.statements.filter((statement) => statement.relation === relation);
      const onward = new Map<string, string[]>();
      for (const { subject, object } of edges) onward.set(subject, [...(onward.get(subject) ?? []), object]);
      const last = edges.find((edge) => reaches(edge.object, edge.subject, onward));
      if (last) complain(last.origin, `${circle(last, onward)} is a circle of ${relation}`);
    }
  },
};

function circle({ subject, object }: DraftStatement, onward: ReadonlyMap<string, readonly string[]>): string {
  return [subject, ...(reaches(object, subject, onward) ?? [])].join(' → ');
}

/** The first way found from one to another, both included. */
function reaches(
  from: string,
  to: string,
  onward: ReadonlyMap<string, readonly string[]>,
  seen = new Set<string>(),
): string[] | undefined {
  if (from === to) return [from];
  if (seen.has(from)) return undefined;
  seen.add(from);
  for (const next of onward.get(from) ?? []) {
    const way = reaches(next, to, onward, seen);
    if (way) return [from, ...way];
  }
  return undefined;
}
