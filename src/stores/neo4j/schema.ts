import type { Graph } from '../../model/graph.js';
import type { Cypher } from './cypher.js';
import type { CypherFiles } from './cypher-files.js';
import type { Executor } from './executor.js';
import type { Vocabulary } from './vocabulary.js';

/** Longest to wait for an index to be filled, in seconds. */
const INDEXES_TAKE = 600;

/**
 * Creates the constraints and indexes that a graph needs and that are not there yet, and waits until they can be used.
 * Relations of which there is no statement need none.
 */
export async function createSchema(
  graph: Graph,
  executor: Executor,
  files: CypherFiles,
  vocabulary: Vocabulary,
): Promise<void> {
  const used = new Set(graph.statements.map(({ relation }) => vocabulary.type(relation)));
  const statements = schemaStatements([...used], files, vocabulary);
  await executor.write((run) => Promise.all(statements.map(run)));
  await executor.write((run) => run({ text: `CALL db.awaitIndexes(${INDEXES_TAKE})`, parameters: {} }));
}

function schemaStatements(types: readonly string[], files: CypherFiles, { model }: Vocabulary): Cypher[] {
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
