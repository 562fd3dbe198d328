import type { Model } from '../model/model.js';
import type { Complain } from './check-reports.js';
import type { GraphDocument } from './document.js';
import type { EvidenceLine } from './lines.js';

/** Checks that the statements of text relations are those that follow from the sections, the passages and the evidence. */
export function checkTextRelations(document: GraphDocument, model: Model, complain: Complain): void {
  const expected = new Map([...document.textStatements()].map((statement) => [statement.id, statement]));
  for (const line of document.statements) {
    if (!model.relation(line.relation).textual) continue;
    const statement = expected.get(line.id);
    expected.delete(line.id);
    if (!statement) complain(line, 'no evidence in the document says so; remove the line.');
    else if (rangesOf(line.evidence) !== rangesOf(statement.evidence))
      complain(
        line,
        `the evidence is not that of ${line.subject} in ${line.object}; write ${rangesOf(statement.evidence)}.`,
      );
  }
  const entities = new Map(document.entities.map((line) => [line.id, line]));
  for (const { id, subject, relation, object } of expected.values()) {
    const line = entities.get(subject);
    if (line) complain(line, `the statement ${relation} ${object} is missing; add ${id}.`);
  }
}

function rangesOf(evidence: readonly EvidenceLine[]): string {
  return evidence.map(({ start, end }) => `${start}–${end}`).join(', ');
}
