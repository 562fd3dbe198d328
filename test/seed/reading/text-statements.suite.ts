import { entity, objectsOf, statement, statements } from '../graph-look.js';
import { graphOf } from '../tiny-seed.js';

describe('MENTIONED_IN', () => {
  it('leads from an entity to each passage that holds evidence for it', async () => {
    const graph = await graphOf({});
    expect(objectsOf(graph, 'committee:board', 'MENTIONED_IN')).toEqual(['passage:tiny:0001', 'passage:tiny:0002']);
    expect(objectsOf(graph, 'standard:iso-9001', 'MENTIONED_IN')).toEqual(['passage:tiny:0003']);
    expect(statement(graph, 'committee:board', 'MENTIONED_IN', 'passage:tiny:0002')).toMatchObject({
      basis: 'STATED',
      report: 'report:tiny',
      qualifiers: [],
      evidence: [{ quote: '2021 年，董事会召开 9 次会议。' }],
    });
  });

  it('agrees with the evidence of every entity that is not textual', async () => {
    const graph = await graphOf({
      words: '公司开会。会议好。',
      reading: '- at: 公司开会。会议好。\n  organization:tiny:\n',
    });
    for (const { id, kind, evidence } of graph.entities) {
      const textual = kind === 'REPORT' || kind === 'SECTION' || kind === 'PASSAGE';
      const passages = textual ? [] : [...new Set(evidence.flatMap((one) => one.passages))].sort();
      expect([id, objectsOf(graph, id, 'MENTIONED_IN')]).toEqual([id, passages]);
    }
  });

  it('has all evidence that overlaps the passage', async () => {
    const graph = await graphOf({
      words: '公司提供咨询，公司开会。',
      reading: '- at: 公司提供咨询\n  organization:tiny:\n- at: 公司开会\n  organization:tiny:\n',
    });
    const [mention] = statements(graph, 'MENTIONED_IN', { subject: 'organization:tiny', object: 'passage:tiny:0004' });
    expect(mention?.evidence.map(({ quote }) => quote)).toEqual(['公司提供咨询', '公司开会']);
  });
});

describe('IN_SECTION and IN_REPORT', () => {
  it('lead from each passage to the section whose body it is in', async () => {
    const graph = await graphOf({});
    const passages = graph.entities.filter(({ kind }) => kind === 'PASSAGE');
    expect(passages.map(({ id }) => objectsOf(graph, id, 'IN_SECTION'))).toEqual([
      ['section:tiny:board'],
      ['section:tiny:board'],
      ['section:tiny:services'],
    ]);
    expect(
      statements(graph, 'IN_REPORT')
        .map(({ subject }) => subject)
        .sort(),
    ).toEqual(['section:tiny:board', 'section:tiny:governance', 'section:tiny:services']);
  });

  it('lead from a section to its parent, with its heading as evidence', async () => {
    const graph = await graphOf({});
    const { evidence } = statement(graph, 'section:tiny:board', 'IN_SECTION', 'section:tiny:governance');
    expect(evidence).toMatchObject([{ quote: '一、董事会', section: 'section:tiny:board', passages: [] }]);
  });
});

it('excludes text entities and text relations from the version and the export', async () => {
  const [plain, longer] = await Promise.all([graphOf({}), graphOf({ words: '谢谢。' })]);
  expect(longer.statements.length).toBeGreaterThan(plain.statements.length);
  expect(longer.version).toBe(plain.version);
});

it('gives a text entity its offsets in the published text', async () => {
  const graph = await graphOf({});
  const text = graph.texts.get('report:tiny') ?? '';
  const { start, end } = entity(graph, 'passage:tiny:0001').properties;
  expect(text.slice(Number(start), Number(end))).toBe('公司董事会由六名董事组成，其中三名为独立董\n事。');
});
