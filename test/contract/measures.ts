import type { Scalar } from '../../src/model/entity.js';
import type { GraphBuilder } from './build-graph.js';
import { ACME, ALPHA } from './harbour.js';

/** Metrics with equal names and missing units, by the last part of their ids. */
const METRICS: Readonly<Record<string, readonly [name: string, unit?: string]>> = {
  m1: ['同名', 'b'],
  m2: ['同名'],
  m3: ['同名', 'a'],
  m4: ['乙', 'a'],
  m5: ['甲'],
  m6: ['😀', '😀'],
  m7: ['\uE000', '\uFF5E'],
  m8: ['Z', 'a'],
  m9: ['a'],
};

/** The metrics' ids in four orders, as worked out by hand. */
export const METRICS_BY = {
  name: 'm8 m9 m4 m1 m2 m3 m5 m7 m6',
  nameDescending: 'm6 m7 m5 m1 m2 m3 m4 m9 m8',
  unit: 'm8 m4 m3 m1 m7 m6 m9 m2 m5',
  unitDescending: 'm6 m7 m1 m8 m4 m3 m9 m2 m5',
  unitAndNameDescending: 'm6 m7 m1 m3 m4 m8 m5 m2 m9',
} as const;

const OBSERVATIONS: Readonly<Record<string, Readonly<Record<string, Scalar>>>> = {
  o1: { value: 1, unit: '起', comparator: 'EQ', nature: 'ACTUAL', derived: false, startDate: '2021-01-01' },
  o2: {
    value: 2.5,
    comparator: 'GTE',
    nature: 'ACTUAL',
    derived: true,
    startDate: '2021-06-30',
    endDate: '2021-06-30',
  },
  o3: { value: 100_000, comparator: 'GT', nature: 'TARGET', derived: false },
  o4: { value: -3, nature: 'ACTUAL', derived: false, startDate: '2020-12-31', endDate: '2021-12-31' },
  o5: { min: 10, max: 20.25, nature: 'CAPABILITY', derived: false },
  o6: { value: 1, nature: 'ACTUAL', derived: true },
  o7: { value: 0.1, unit: '😀', comparator: 'APPROX', nature: 'TARGET', derived: false },
};

/** What the program aims at: a metric twice, by statements that differ in a qualifier. */
export const PROGRAM = 'program:alpha-2021:saving';

/** The services' parallel statements, in no order. */
export const OFFERED = ['one', 'one', 'one', 'two', 'three', 'three', 'four'] as const;

/** Adds metrics, observations, and relations with several statements between the same two. */
export function addMeasures(graph: GraphBuilder): void {
  for (const [id, [name, unit]] of Object.entries(METRICS))
    graph.entity(`metric:${id}`, name, { properties: unit ? { unit } : {} });
  for (const [id, properties] of Object.entries(OBSERVATIONS)) {
    graph.entity(`observation:alpha-2021:${id}`, id, {
      properties: { raw: id, periodBasis: 'REPORT_PERIOD', ...properties },
      quotes: [[ALPHA, '99.3']],
    });
    graph.state(`observation:alpha-2021:${id}`, 'OF_METRIC', 'metric:m1', { report: ALPHA });
  }
  graph.entity(PROGRAM, '节能', { properties: { type: 'IMPROVEMENT' }, quotes: [[ALPHA, '改进']] });
  for (const id of Object.keys(METRICS)) graph.state(PROGRAM, 'TARGETS', `metric:${id}`, { report: ALPHA });
  graph.state(PROGRAM, 'TARGETS', 'metric:m2', { report: ALPHA, qualifiers: [{ key: 'stage', value: '二' }] });
  const services = { one: '同名', two: '同名', three: 'a', four: '😀' };
  for (const [id, name] of Object.entries(services)) graph.entity(`service:alpha-2021:${id}`, name);
  OFFERED.forEach((id, i) => {
    const qualifiers = [{ key: 'stage', value: String(i) }];
    graph.state(ACME, 'OFFERS', `service:alpha-2021:${id}`, { report: ALPHA, qualifiers });
  });
}
