import type { Graph } from '../../src/model/graph.js';
import { handmade } from '../contract/graphs.js';
import { ALPHA } from '../contract/harbour.js';

/** Names that a format could confuse with syntax or with a missing value. */
export const NAMES = [
  'a "quoted" \'name\', with; commas',
  '<b>&amp;&lt;&#10;</b> ]]> <!-- -->',
  '=1+1',
  '  blanks at both ends  ',
  'two\nlines\r\nand\rmore\tand a tab',
  '液冷😀𠀀\u{10FFFF}e\u0301\uE000\u0085\u2028',
  '\\n \\u0041 \\" @zh ^^<x>',
  '{"json": [1]}',
  '',
];

/** The graph made by hand, and such names in all that can hold one. */
export function nasty(): Promise<Graph> {
  return handmade((graph) => {
    for (const [i, name] of NAMES.entries()) {
      const id = `organization:nasty-${i}`;
      const properties = { type: 'COMPANY', stockCode: name };
      graph.entity(id, name, { nameEn: name, aliases: [name, `${name}!`], description: name, properties });
      graph.entity(`policy:alpha-2021:nasty-${i}`, name, { properties: { type: 'POLICY' } });
      const qualifiers = [
        { key: 'raw', value: name },
        { key: 'verb', value: 'x' },
      ];
      graph.state(id, 'ADOPTED', `policy:alpha-2021:nasty-${i}`, {
        report: ALPHA,
        qualifiers,
        quotes: [[ALPHA, '公司']],
      });
      graph.state(id, 'UNIT_OF', 'organization:acme', { basis: 'REFERENCE', source: name });
    }
    const dated = (id: string, datePrecision: string | undefined, startDate: string, endDate: string) =>
      graph.entity(`event:alpha-2021:${id}`, id, {
        properties: { ...(datePrecision ? { datePrecision } : {}), startDate, endDate },
      });
    dated('day', 'DAY', '2021-03-04', '2021-03-05');
    dated('month', 'MONTH', '2021-03-01', '2021-03-31');
    dated('year', 'YEAR', '2021-01-01', '2021-12-31');
    dated('undated', undefined, '2021-03-04', '2021-03-04');
  });
}
