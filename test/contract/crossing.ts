import type { Graph } from '../../src/model/graph.js';
import { theModel } from '../the-model.js';
import { GraphBuilder } from './build-graph.js';

export const REPORT = 'report:crossing-2021';
export const PASSAGE = 'passage:crossing-2021:1';

const topic = (id: string): string => `topic:${id}`;

/**
 * A graph made for walking. From 起 to 终 lead one way over a product, one over a topic against the direction, and two along
 * it, one of them over parallel statements; behind 终 a chain of eleven; a hub of 300; twins with 21 statements
 * between them; two organizations that share nothing but a sentence.
 */
export async function crossing(): Promise<Graph> {
  const graph = new GraphBuilder(await theModel());
  graph.report({
    id: REPORT,
    name: '报告',
    period: '2021-01-01/2021-12-31',
    sections: [{ id: 'section:crossing-2021:all', heading: '全文', sentences: ['左与右同行。'] }],
  });
  const add = (id: string, name: string) => graph.entity(topic(id), name, { properties: { type: 'OTHER' } });
  const broader = (from: string, to: string, stage?: string) =>
    graph.state(topic(from), 'BROADER', topic(to), {
      report: REPORT,
      qualifiers: stage ? [{ key: 'stage', value: stage }] : [],
    });
  add('start', '起');
  add('goal', '终');
  // By code point the second comes first, by UTF-16 unit the first.
  add('emoji', '😀');
  add('wide', '\uFF5E');
  add('against', '乙');
  for (const middle of ['emoji', 'wide']) {
    broader('start', middle);
    broader(middle, 'goal');
  }
  broader('wide', 'goal', '二');
  broader('wide', 'goal', '三');
  broader('goal', 'against');
  broader('against', 'start');
  broader('start', 'start');
  graph.entity('product:crossing-2021:p', 'A', { properties: { type: 'PRODUCT' } });
  for (const end of ['start', 'goal'])
    graph.state('product:crossing-2021:p', 'APPLIED_IN', topic(end), { report: REPORT });
  for (let i = 1; i <= 11; i++) {
    add(`c${i}`, `链${i}`);
    broader(i === 1 ? 'goal' : `c${i - 1}`, `c${i}`);
  }
  add('hub', '众');
  for (let i = 0; i < 300; i++) {
    add(`leaf${i}`, `叶${String(i % 100).padStart(2, '0')}`);
    broader(i % 2 ? 'hub' : `leaf${i}`, i % 2 ? `leaf${i}` : 'hub');
  }
  add('twin1', '双');
  add('twin2', '双');
  for (let i = 0; i < 21; i++) broader('twin1', 'twin2', String(i));
  for (const [id, name] of [
    ['left', '左'],
    ['right', '右'],
  ] as const)
    graph.entity(`organization:${id}`, name, { properties: { type: 'COMPANY' }, quotes: [[REPORT, name]] });
  return graph.build();
}
