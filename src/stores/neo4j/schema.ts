import type { Cypher } from './cypher.js';
import type { CypherFiles } from './cypher-files.js';
import type { Executor } from './executor.js';
import type { Vocabulary } from './vocabulary.js';

/** Longest to wait for an index to be filled, in seconds. */
const INDEXES_TAKE = 600;

/** Creates the constraints and indexes that are not there yet, and waits until they can be used. */
export async function createSchema(executor: Executor, files: CypherFiles, vocabulary: Vocabulary): Promise<void> {
  await executor.write(async (run) => {
    for (const statement of schemaStatements(files, vocabulary)) await run(statement);
  });
  await executor.write((run) => run({ text: `CALL db.awaitIndexes(${INDEXES_TAKE})`, parameters: {} }));
}

export function schemaStatements(files: CypherFiles, { model, types }: Vocabulary): Cypher[] {
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
