import { readGraph } from '../load-graph.js';
import type { Model } from '../model/model.js';

/** Checks the seed and says what it holds. @throws SeedError that lists every problem */
export async function check(root: string, compiled: string, model: Model): Promise<void> {
  const { entities, statements, version } = await readGraph(root, compiled, model);
  const graph = entities.filter(({ id }) => !model.kindOfId(id)?.textual);
  const stated = statements.filter(({ relation }) => !model.relation(relation).textual);
  console.log(
    `The seed is sound: ${graph.length} entities, ${stated.length} statements, version ${version.slice(0, 12)}.`,
  );
}
