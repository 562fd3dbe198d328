import { canonicalJson } from '../model/canonical-json.js';
import { entityLine, statementLine } from '../model/export-line.js';
import type { Graph } from '../model/graph.js';
import type { Model } from '../model/model.js';
import { partsOf } from '../text/characters.js';

/** Maximum length of a part of the text, in UTF-16 units. */
const PART = 50_000;

/**
 * The lines of a graph file: the report's text in parts, its coverage, its sections and passages, what is stated of the
 * report itself, and then the lines of the export as they are. What follows from these, such as where an entity is mentioned,
 * is not written.
 */
export function* graphFileLines(
  { texts, coverage, entities, statements }: Omit<Graph, 'version'>,
  exported: Iterable<string>,
  model: Model,
): Generator<string> {
  for (const [report, text] of texts)
    for (const part of partsOf(text, PART)) yield `${canonicalJson({ type: 'text', report, text: part })}\n`;
  for (const [report, record] of coverage) yield `${canonicalJson({ type: 'coverage', report, ...record })}\n`;
  for (const entity of entities) if (model.kindByValue(entity.kind).textual) yield entityLine(entity);
  const isTextual = (id: string): boolean => model.kindOfId(id)?.textual ?? false;
  for (const statement of statements)
    if (!model.relation(statement.relation).textual && (isTextual(statement.subject) || isTextual(statement.object)))
      yield statementLine(statement);
  yield* exported;
}
