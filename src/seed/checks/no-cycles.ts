import type { Check } from '../check.js';
import type { Draft } from '../draft.js';
import { groupBy } from '../group-by.js';

export const noCycles: Check = {
  name: 'no-cycles',
  severity: 'error',
  rationale:
    'What is a part of its own part could never be rolled up, and two claims that restate each other have no first.',
  fix: 'remove the statement that leads the wrong way',
  check(draft, addProblem) {
    for (const { type: relation, acyclic } of draft.model.relations) {
      if (!acyclic) continue;
      const next = groupBy(
        draft.statements.filter((statement) => statement.relation === relation),
        ({ subject }) => subject,
      );
      // A thing that leads to itself is refused as a reference already.
      for (const { subject, object, origin } of [...next.values()].flat())
        if (subject !== object && reaches(object, subject, next))
          addProblem(origin, `${subject} ${relation} ${object}, which leads back to it`);
    }
  },
};

function reaches(from: string, to: string, next: ReadonlyMap<string, Draft['statements']>): boolean {
  const seen = new Set([from]);
  for (const at of seen) for (const { object } of next.get(at) ?? []) seen.add(object);
  return seen.has(to);
}
