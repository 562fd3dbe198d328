import type { Graph } from '../../model/graph.js';
import type { Cypher } from './cypher.js';
import type { CypherFiles } from './cypher-files.js';
import type { Executor } from './executor.js';
import type { Vocabulary } from './vocabulary.js';

/** Maximum time for populating the indexes, in seconds. */
const INDEX_TIMEOUT_S = 600;

/**
 * Creates the missing constraints and indexes of a graph, and waits until they are online. Relations without a statement
 * need none.
 */
export async function createIndexes(
  graph: Graph,
  executor: Executor,
  files: CypherFiles,
  vocabulary: Vocabulary,
): Promise<void> {
  const used = new Set(graph.statements.map(({ relation }) => vocabulary.type(relation)));
  const statements = indexStatements([...used], files, vocabulary);
  await executor.write((run) => Promise.all(statements.map(run)));
  await executor.write((run) => run({ text: `CALL db.awaitIndexes(${INDEX_TIMEOUT_S})`, parameters: {} }));
}

function indexStatements(types: readonly string[], files: CypherFiles, { model }: Vocabulary): Cypher[] {
  const text = files.get('constraints').fill(
    {},
    {
      kind: model.kinds.map(({ name }) => ({ KIND: name })),
      relation: types.map((RELATION) => ({ RELATION })),
    },
  );
  return text
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
    .map((statement) => ({ text: statement, parameters: {} }));
}
