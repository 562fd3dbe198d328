import fc from 'fast-check';
import { theModel } from '../the-model.js';
import { Api } from './api.js';
import { Pool } from './pool.js';
import { randomGraph } from './random-graph.js';
import { RandomQueries } from './random-query.js';
import { openInMemory } from './stores.js';
import { cursorsIn, writeQuery } from './write-query.js';

it('x', async () => {
  const [graph] = fc.sample(randomGraph(await theModel(), 40), { numRuns: 4, seed: 1 }).slice(1);
  const out = fc
    .sample(randomGraph(await theModel(), 40), { numRuns: 8, seed: 1 })
    .map(
      (g) =>
        `${g.entities.length} ${g.statements.length} sup ${g.statements.filter((s) => s.relation === 'SUPPORTS').length}`,
    );
  const api = await Api.over(await openInMemory(graph!));
  const queries = new RandomQueries(api.schema, new Pool(graph!, await theModel()));
  const sizes: number[] = [];
  for (const s of fc.sample(queries.query(), { numRuns: 100, seed: 5 })) {
    const f = writeQuery(s, api.schema, null);
    const { data } = await api.answer(f.query, f.variables);
    const w = writeQuery(s, api.schema, cursorsIn(data));
    const a = await api.answer(w.query, w.variables);
    sizes.push(JSON.stringify(a).length);
    if (out.length < 22) out.push(w.query, JSON.stringify(w.variables), JSON.stringify(a).slice(0, 300), '');
  }
  out.push(
    sizes
      .sort((a, b) => a - b)
      .filter((_, i) => i % 10 === 5)
      .join(' '),
  );
  console.log(out.join('\n'));
});
