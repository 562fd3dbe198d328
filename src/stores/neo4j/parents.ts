import type { Cypher, Row } from './cypher.js';
import type { GraphReader } from './graph-reader.js';

/**
 * Runs one statement for many parents and returns an answer for each, in their order. The statement returns a row for
 * each parent, whether or not the graph has it.
 */
export async function byParent<T>(
  parents: readonly string[],
  compile: (distinct: readonly string[]) => Cypher,
  answer: (row: Row) => T,
  reader: GraphReader,
): Promise<T[]> {
  if (parents.length === 0) return [];
  const rows = await reader.read(compile([...new Set(parents)]));
  const answers = new Map(rows.map((row) => [row.parent, answer(row)]));
  return parents.map((parent) => answers.get(parent) as T);
}
