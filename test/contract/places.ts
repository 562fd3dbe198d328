import type { GraphBuilder } from './build-graph.js';
import { ALPHA } from './harbour.js';

/** How many topics are part of one another, the first of all the others. */
export const NESTED = 7;

/** Adds facilities in regions of several levels, topics nested deeper than is followed, and two that are part of each other. */
export function addPlaces(graph: GraphBuilder): void {
  const reference = { basis: 'REFERENCE', source: 'GB/T 2260' } as const;
  const places = { office: 'region:CN', plant: 'region:350000', port: 'region:350500' };
  for (const [id, region] of Object.entries(places)) {
    graph.entity(`facility:alpha-2021:${id}`, id, { properties: { type: 'OTHER' } });
    graph.state(`facility:alpha-2021:${id}`, 'LOCATED_IN', region, {
      report: ALPHA,
      qualifiers: [
        { key: 'open', value: '等' },
        { key: 'raw', value: `a=b😀${id}` },
      ].slice(0, id === 'plant' ? 1 : 2),
    });
  }
  graph.entity('facility:alpha-2021:nowhere', 'nowhere', {
    aliases: ['某处', 'X'],
    description: '无地',
    properties: { type: 'OTHER' },
  });
  graph.state('facility:alpha-2021:nowhere', 'PART_OF', 'facility:alpha-2021:port', reference);
  for (let i = 0; i < NESTED; i++) graph.entity(`topic:t${i}`, `t${i}`, { properties: { type: 'INDUSTRY' } });
  for (let i = 1; i < NESTED; i++) graph.state(`topic:t${i}`, 'PART_OF', `topic:t${i - 1}`, reference);
  for (const id of ['x', 'y']) graph.entity(`topic:${id}`, id, { properties: { type: 'INDUSTRY' } });
  graph.state('topic:x', 'PART_OF', 'topic:y', reference);
  graph.state('topic:y', 'PART_OF', 'topic:x', reference);
}
