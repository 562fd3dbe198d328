import { entityLine, statementLine } from '../graph/export-lines.js';
import type { Records } from './graph-store.js';
import { mergeById } from './merge-by-id.js';

/** Returns entities and statements as lines of canonical JSON, sorted by id. */
export async function* linesOf(records: Records): AsyncGenerator<string> {
  const entities = written(records.entities(), entityLine);
  const statements = written(records.statements(), statementLine);
  for await (const { line } of mergeById([entities, statements])) yield line;
}

async function* written<T extends { readonly id: string }>(records: AsyncIterable<T>, write: (record: T) => string) {
  for await (const record of records) yield { id: record.id, line: write(record) };
}
