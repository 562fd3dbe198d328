import type { Model } from '../model/model.js';
import { refreshGraph } from '../seed/cached-graph.js';

/** Checks the seed and says what it holds, and what its curator should look at again. @throws SeedError that lists every problem */
export async function check(root: string, compiled: string, model: Model): Promise<void> {
  let warnings = 0;
  const { entities, statements, version } = await refreshGraph(root, compiled, model, ({ file, line, message }) => {
    warnings++;
    console.warn(`${file}:${line}: warning: ${message}`);
  });
  const graph = entities.filter(({ id }) => !model.kindOfId(id)?.textual);
  const stated = statements.filter(({ relation }) => !model.relation(relation).textual);
  console.log(
    `The seed is sound: ${graph.length} entities, ${stated.length} statements, version ${version.slice(0, 12)}${warnings ? `; ${warnings} warning(s)` : ''}.`,
  );
}
