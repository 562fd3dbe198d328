import type { Graph } from '../../src/model/graph.js';
import type { Model } from '../../src/model/model.js';
import { Draft } from '../../src/seed/draft.js';
import { Problems } from '../../src/seed/problem.js';

const ORIGIN = { file: 'a graph', line: 1 };

/** A graph as it would be while the seed is read, so that the seed's own checks can be made of it. */
export function graphToDraft(graph: Graph, model: Model): { draft: Draft; problems: Problems } {
  const problems = new Problems();
  const draft = new Draft(model, problems);
  for (const { id, kind, name, properties, evidence, aliases } of graph.entities)
    draft.entities.set(id, {
      id,
      kind: model.kindByValue(kind),
      origin: ORIGIN,
      name,
      aliases: new Set(aliases),
      properties: new Map(Object.entries(properties)),
      uses: [...evidence],
      written: [],
      ...(evidence.length === 0 ? { source: 'a reference' } : {}),
    });
  for (const { evidence, ...statement } of graph.statements)
    draft.state({ ...statement, origin: ORIGIN, spans: evidence });
  return { draft, problems };
}
