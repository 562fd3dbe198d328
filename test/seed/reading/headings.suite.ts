import { entity, objectsOf } from '../graph-look.js';
import { BASE, graphOf, REPORT, TEXT, type TinySeed } from '../tiny-seed.js';

/** A report that consists of headings and blocks only. */
function reportOf(text: string, reading: string): TinySeed {
  return {
    files: {
      [TEXT]: text,
      [BASE]: reading,
      'seed/shared/metrics.yaml': undefined,
      'seed/shared/roles.yaml': undefined,
      [REPORT]: 'id: report:tiny\nname: 小报告\nperiod: 2021\ndate: 2022-04-13\ncompany: organization:tiny\n',
    },
  };
}

const NESTED = reportOf(
  `第一节 治理
一、 治理架构
1. 董事会
董事会开会。
2.监事会
监事会开会。
二、 会议
第二节 服务
服务好。
`,
  `- section: section:tiny:governance 第一节 治理
  depth: 1
- section: section:tiny:structure 一、 治理架构
  depth: 2
- section: section:tiny:board 1. 董事会
  depth: 3
  nameEn: Board of directors
- section: section:tiny:supervisors 2.监事会
  depth: 3
- section: section:tiny:meetings 二、 会议
  depth: 2
- section: section:tiny:services 第二节 服务
  depth: 1
`,
);

describe('a heading', () => {
  it('is a section with its number, its words without it, and its depth', async () => {
    const graph = await graphOf(NESTED);
    const look = (id: string) => {
      const { name, nameEn, properties } = entity(graph, id);
      return [properties.number, name, nameEn, properties.depth];
    };
    expect(look('section:tiny:governance')).toEqual(['第一节', '治理', null, 1]);
    expect(look('section:tiny:structure')).toEqual(['一', '治理架构', null, 2]);
    expect(look('section:tiny:board')).toEqual(['1', '董事会', 'Board of directors', 3]);
    expect(look('section:tiny:supervisors')).toEqual(['2', '监事会', null, 3]);
  });

  it('reaches to the next heading of its depth or above', async () => {
    const graph = await graphOf(NESTED);
    const words = (id: string) => {
      const { start, end } = entity(graph, id).properties;
      return graph.texts.get('report:tiny')?.slice(Number(start), Number(end));
    };
    expect(words('section:tiny:board')).toBe('1. 董事会\n董事会开会。');
    expect(words('section:tiny:structure')).toBe('一、 治理架构\n1. 董事会\n董事会开会。\n2.监事会\n监事会开会。');
    expect(words('section:tiny:services')).toBe('第二节 服务\n服务好。');
  });

  it('belongs to the nearest wider heading above it', async () => {
    const graph = await graphOf(NESTED);
    expect(objectsOf(graph, 'section:tiny:board', 'IN_SECTION')).toEqual(['section:tiny:structure']);
    expect(objectsOf(graph, 'section:tiny:meetings', 'IN_SECTION')).toEqual(['section:tiny:governance']);
    expect(objectsOf(graph, 'section:tiny:services', 'IN_SECTION')).toEqual([]);
    expect(objectsOf(graph, 'section:tiny:board', 'IN_REPORT')).toEqual(['report:tiny']);
  });

  it('is found on separate lines, not inside a sentence', async () => {
    const graph = await graphOf(
      reportOf(
        '目录 治理\n治理 很重要。\n \uE000 治理 \n董事会。\n',
        '- section: section:tiny:governance 治理\n  depth: 1\n',
      ),
    );
    const [heading] = entity(graph, 'section:tiny:governance').evidence;
    expect(heading?.start).toBe('目录 治理\n治理 很重要。\n \uE000 '.length);
  });

  it('is found after the previous heading, so that two headings can have the same words', async () => {
    const graph = await graphOf(
      reportOf(
        '概况\n一。\n概况\n二。\n',
        '- section: section:tiny:a 概况\n  depth: 1\n- section: section:tiny:b 概况\n  depth: 1\n',
      ),
    );
    const starts = ['section:tiny:a', 'section:tiny:b'].map((id) => entity(graph, id).properties.start);
    expect(starts).toEqual([0, 6]);
  });
});

it('reads the files of a reading in the order of their names, and continues a section in the next file', async () => {
  const graph = await graphOf({ words: '服务很好。', reading: '- at: 服务很好。\n  service:tiny:good 服务:\n' });
  const [evidence] = entity(graph, 'service:tiny:good').evidence;
  expect(evidence?.section).toBe('section:tiny:services');
});

it('looks for a sentence in its own section only', async () => {
  const seed = reportOf(
    '一、 甲\n服务很好。\n二、 乙\n服务很好。\n',
    `- section: section:tiny:a 一、 甲
  depth: 2
- section: section:tiny:b 二、 乙
  depth: 2
- at: 服务很好。
  service:tiny:good 服务:
`,
  );
  const [evidence, ...more] = entity(await graphOf(seed), 'service:tiny:good').evidence;
  expect(more).toEqual([]);
  expect(evidence).toMatchObject({ section: 'section:tiny:b', start: '一、 甲\n服务很好。\n二、 乙\n'.length });
});
