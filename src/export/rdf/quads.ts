import type n3 from 'n3';
import type { EntityRecord } from '../../model/entity.js';
import type { StatementRecord } from '../../model/statement.js';
import { TextSelectors } from '../../text/text-selectors.js';
import type { Content } from '../format.js';
import { entityQuads } from './entity-quads.js';
import { evidenceQuads } from './evidence-quads.js';
import { statementQuads } from './statement-quads.js';
import { vocabularyQuads } from './vocabulary-quads.js';

/** The quads of a graph: the vocabulary, then each entity and each statement with its evidence. */
export async function* quadsOf({ records, model, textOf }: Content): AsyncGenerator<n3.Quad> {
  const texts = new Map<string, TextSelectors | null>();

  yield* vocabularyQuads(model);
  for await (const entity of records.entities()) {
    yield* entityQuads(entity, model.kindByValue(entity.kind));
    yield* evidenceOf(entity, 'identifying');
  }
  for await (const statement of records.statements()) {
    yield* statementQuads(statement);
    yield* evidenceOf(statement, 'describing');
  }

  async function* evidenceOf(
    { id, evidence }: EntityRecord | StatementRecord,
    motivation: 'identifying' | 'describing',
  ): AsyncGenerator<n3.Quad> {
    for (const [i, each] of evidence.entries()) {
      const selectors = await selectorsOf(each.report);
      yield* evidenceQuads(id, motivation, each, i + 1, selectors?.select(each));
    }
  }

  async function selectorsOf(report: string): Promise<TextSelectors | null> {
    const known = texts.get(report);
    if (known !== undefined) return known;
    const text = await textOf(report);
    const prepared = text === null ? null : new TextSelectors(text);
    texts.set(report, prepared);
    return prepared;
  }
}
