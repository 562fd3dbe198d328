import { type Model, qualifiersOf } from '../model/model.js';
import { COMPUTED_QUALIFIERS } from '../model/qualifier.js';
import { statementId } from '../model/statement-id.js';
import type { Complain } from './check-reports.js';
import type { GraphDocument } from './document.js';
import type { StatementLine } from './lines.js';

/** Checks that each statement joins two entities as its relation allows, has known qualifiers and the id of what it states. */
export function checkStatements(document: GraphDocument, model: Model, complain: Complain): void {
  const known = new Set(document.entities.map(({ id }) => id));
  const qualifiers = new Map(
    model.relations.map((relation) => [
      relation.type,
      new Set(Object.keys({ ...qualifiersOf(relation), ...COMPUTED_QUALIFIERS })),
    ]),
  );
  for (const line of document.statements) {
    const { id, relation, subject, object, report } = line;
    const missing = [subject, object, report].filter((end) => end !== null && !known.has(end));
    for (const end of missing) complain(line, `${end} is not an entity of the document; add it or name another.`);
    if (missing.length > 0) continue;
    const [from, to] = [model.kindOfId(subject)?.name, model.kindOfId(object)?.name];
    if (from && to && !model.relation(relation).allowed.get(from)?.has(to))
      complain(line, `${relation} cannot lead from ${from} to ${to}; name another relation, or other ends.`);
    const expected = statementId(line);
    if (expected !== id) complain(line, `“id” is not that of what the line states; write ${expected}.`);
    checkQualifiers(line, qualifiers.get(relation) ?? new Set(), complain);
  }
}

function checkQualifiers(line: StatementLine, known: ReadonlySet<string>, complain: Complain): void {
  let last: StatementLine['qualifiers'][number] | undefined;
  for (const qualifier of line.qualifiers) {
    if (!known.has(qualifier.key))
      complain(line, `“${qualifier.key}” is not a qualifier of ${line.relation}; use one of ${[...known].join(', ')}.`);
    if (last && (last.key > qualifier.key || (last.key === qualifier.key && last.value >= qualifier.value)))
      complain(line, 'the qualifiers are not in order; sort them by key and value, each once.');
    last = qualifier;
  }
}
