import { entity, objectsOf } from '../graph-look.js';
import { graphOf, problemsOf, type TinySeed } from '../tiny-seed.js';

/** Three numbers, and an inference that adds up some of them. */
const sum = (sources: string): TinySeed => ({
  words: '线上 2 次，线下 3 次，约 4 次，另有 5 人。',
  reading: `- at: 线上 2 次，线下 3 次，约 4 次，另有 5 人。
  organization:tiny:
    observe:
      meetings-held:
        - {raw: 2 次, key: a, when: 2021-01/2021-03}
        - {raw: 3 次, key: b, when: 2021-04/2021-12}
        - {raw: 约 4 次, key: c}
      employees: 5 人
`,
  shared: {
    metrics: 'metric:meetings-held: {name: 会议}\nmetric:employees: {name: 员工}\n',
    rules: 'sum: {premise: p, caveat: not given by the report}\n',
  },
  inferences: `- rule: sum
  observation:tiny:all:
    derivedFrom: [${sources}]
    about: organization:tiny
  quotes:
    - {in: section:tiny:services, at: 线上 2 次}
    - {in: section:tiny:services, at: 线下 3 次}
`,
});
const held = (...keys: string[]): string => keys.map((key) => `observation:tiny:meetings-held-tiny-${key}`).join(', ');

describe('a derived total', () => {
  it('is the sum of its items, and marked as derived', async () => {
    const graph = await graphOf(sum(held('a', 'b')));
    const { name, properties, evidence } = entity(graph, 'observation:tiny:all');
    expect(name).toBe('2 次 + 3 次');
    expect(properties).toEqual({
      raw: '2 次 + 3 次',
      value: 5,
      unit: '次',
      comparator: 'EQ',
      nature: 'ACTUAL',
      startDate: '2021-01-01',
      endDate: '2021-12-31',
      periodBasis: 'STATED',
      derived: true,
    });
    expect(evidence.map(({ quote }) => quote)).toEqual(['线上 2 次', '线下 3 次']);
    expect(objectsOf(graph, 'observation:tiny:all', 'OF_METRIC')).toEqual(['metric:meetings-held']);
    const statements = graph.statements.filter(
      ({ subject, relation }) => subject === 'observation:tiny:all' && relation !== 'MENTIONED_IN',
    );
    expect(statements).toHaveLength(4);
    for (const { basis, rule, caveat } of statements.filter(({ relation }) => !/^IN_/.test(relation)))
      expect({ basis, rule, caveat }).toEqual({ basis: 'INFERRED', rule: 'sum', caveat: 'not given by the report' });
  });

  it.each([
    ['one number', held('a')],
    ['an approximate number', held('a', 'c')],
    ['two metrics', `${held('a')}, observation:tiny:employees-tiny`],
  ])('is not computed from %s', async (_what, sources) => {
    const seed = sum(sources);
    expect((await problemsOf(seed)).filter((one) => one.includes('added up'))).toEqual([
      expect.stringMatching(
        /inferences\.yaml:\d+: observation:tiny:all cannot be added up; give two or more exact numbers of one metric and one unit\.$/,
      ),
    ]);
  });

  it('is not computed from an unknown item', async () => {
    const seed = sum(`observation:tiny:none, ${held('a')}`);
    expect((await problemsOf(seed)).join()).toContain('observation:tiny:none does not exist');
  });
});

it('adds the calculation to the statements between related numbers', async () => {
  const graph = await graphOf({
    words: '共 9 项，线上 4 项，线下 3 项。',
    reading: `- at: 共 9 项，线上 4 项，线下 3 项。
  organization:tiny:
    observe:
      meetings-held:
        - {raw: 9 项, key: all}
        - {raw: 4 项, key: a, partOf: observation:tiny:meetings-held-tiny-all}
        - {raw: 3 项, key: b, partOf: observation:tiny:meetings-held-tiny-all}
`,
  });
  const checks = graph.statements
    .filter(({ relation }) => relation === 'PART_OF')
    .map(({ subject, qualifiers }) => [subject, qualifiers]);
  const check = [{ key: 'check', value: '4 项 + 3 项 = 7; the report writes 9 项' }];
  expect(checks.sort()).toEqual([
    ['observation:tiny:meetings-held-tiny-a', check],
    ['observation:tiny:meetings-held-tiny-b', check],
  ]);
});

it('refuses the computed qualifier “check” in a block', async () => {
  const seed: TinySeed = {
    words: '线上 2 次，线下 3 次。',
    reading: `- at: 线上 2 次，线下 3 次。
  organization:tiny: {observe: {meetings-held: [{raw: 2 次, key: a}, {raw: 3 次, key: b}]}}
  observation:tiny:meetings-held-tiny-a:
    partOf: {observation:tiny:meetings-held-tiny-b: {check: fine}}
`,
  };
  expect(await problemsOf(seed)).toEqual([expect.stringContaining('“check” is not allowed here')]);
});
