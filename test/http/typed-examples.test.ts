import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphOf } from '../../src/web/graphiql/graph-of.js';
import { readAnswer } from '../../src/web/graphiql/typed-answer.js';
import { withoutTypenames, withTypenames } from '../../src/web/graphiql/typenames.js';
import { ROOT } from '../the-model.js';
import { selectionsOf } from '../web/selections.js';
import { programForSuite } from './suite.js';

const EXAMPLES = join(ROOT, 'src', 'web', 'examples');

describe('the examples with the types of all objects', () => {
  const program = programForSuite();
  const answerTo = async (query: string) => {
    const response = await fetch(`${program().url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
  };

  it.each(readdirSync(EXAMPLES))('gives the same answer to %s, and a graph', async (file) => {
    const query = readFileSync(join(EXAMPLES, file), 'utf8');
    const typed = await answerTo(withTypenames(query).query);
    expect(typed.errors).toBeUndefined();
    const selections = selectionsOf(query);
    expect(JSON.stringify(withoutTypenames(typed.data, selections))).toBe(JSON.stringify((await answerTo(query)).data));
    const root = readAnswer(typed.data, selections);
    const { nodes, edges } = root ? graphOf(root).scene : { nodes: [], edges: [] };
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.filter(({ kind }) => !kind)).toEqual([]);
    const ids = new Set(nodes.map(({ id }) => id));
    for (const { source, target } of edges) expect([ids.has(source), ids.has(target)]).toEqual([true, true]);
  });
});
