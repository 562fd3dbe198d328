import { entity, quotesOf, statement, statements } from '../graph-look.js';
import { graphOf } from '../tiny-seed.js';

const SERVICE = 'service:tiny:help';

/** Two sentences that make the same statement, and a third that makes it with a qualifier. */
const TWICE = {
  words: '公司提供咨询服务。公司还提供咨询服务。咨询服务等由公司提供。',
  reading: `- at: 公司提供咨询服务。
  organization:tiny: {offers: ${SERVICE} 咨询服务}
- at: 公司还提供咨询服务。
  organization:tiny: {offers: ${SERVICE}}
- at: 咨询服务等由公司提供。
  organization:tiny: {offers: {${SERVICE}: {open: 等}}}
`,
};

describe('a statement', () => {
  it('made by several sentences is merged, with each sentence as evidence in the order of the text', async () => {
    const plain = statements(await graphOf(TWICE), 'OFFERS', { object: SERVICE }).filter(
      ({ qualifiers }) => qualifiers.length === 0,
    );
    expect(plain.map(({ evidence }) => evidence.map(({ quote }) => quote))).toEqual([
      ['公司提供咨询服务。', '公司还提供咨询服务。'],
    ]);
  });

  it('with another qualifier is another', async () => {
    const all = statements(await graphOf(TWICE), 'OFFERS', { object: SERVICE });
    expect(all.map(({ qualifiers }) => qualifiers)).toEqual(
      expect.arrayContaining([[], [{ key: 'open', value: '等' }]]),
    );
    expect(all).toHaveLength(2);
  });

  it('made twice by one block has its sentence once', async () => {
    const graph = await graphOf({
      words: '公司提供咨询服务。',
      reading: `- at: 公司提供咨询服务。\n  organization:tiny: {offers: [${SERVICE} 咨询服务, ${SERVICE}]}\n`,
    });
    expect(statement(graph, 'organization:tiny', 'OFFERS', SERVICE).evidence).toHaveLength(1);
  });

  it('by reference is distinct from the same statement made by the report', async () => {
    const graph = await graphOf({
      words: '独立董事也是董事。',
      reading: '- at: 独立董事也是董事。\n  role:independent-director: {broader: role:director}\n',
    });
    const bases = statements(graph, 'BROADER').map(({ basis }) => basis);
    expect(bases.sort()).toEqual(['REFERENCE', 'STATED']);
  });
});

describe('an entity', () => {
  it('has the sentences that name it as evidence, each once, in the order of the text', async () => {
    expect(quotesOf(await graphOf(TWICE), SERVICE)).toEqual([
      '公司提供咨询服务。',
      '公司还提供咨询服务。',
      '咨询服务等由公司提供。',
    ]);
  });

  it('has no evidence from sentences that mention it without a name', async () => {
    const graph = await graphOf({
      words: '公司提供咨询服务。随时响应客户。',
      reading: `- at: 公司提供咨询服务。
  organization:tiny: {offers: ${SERVICE} 咨询服务}
- at: 随时响应客户。
  ${SERVICE}: {serves: stakeholder-group:customers 客户}
`,
    });
    expect(quotesOf(graph, SERVICE)).toEqual(['公司提供咨询服务。']);
    const [serves] = statement(graph, SERVICE, 'SERVES', 'stakeholder-group:customers').evidence;
    expect(serves?.quote).toBe('随时响应客户。');
  });

  it('is named by an alias too, and across a line break', async () => {
    const graph = await graphOf({
      words: '公司提供咨询服务。该服\n务很好。',
      reading: `- at: 公司提供咨询服务。
  organization:tiny: {offers: ${SERVICE} 咨询服务}
- at: 该服务很好。
  ${SERVICE}:
`,
      shared: { services: `${SERVICE}:\n  aliases: [该服务]\n` },
    });
    expect(quotesOf(graph, SERVICE)).toEqual(['公司提供咨询服务。', '该服务很好。']);
  });

  it('without a naming sentence has all sentences that mention it as evidence', async () => {
    const graph = await graphOf({});
    expect(quotesOf(graph, 'metric:meetings-held')).toEqual(['2021 年，董事会召开 9 次会议。']);
  });

  it('keeps offsets into the text as published, in UTF-16 units', async () => {
    const words = '𠮷公司提供咨\n询服务。';
    const graph = await graphOf({
      words,
      reading: `- at: 公司提供咨询服务。\n  organization:tiny: {offers: ${SERVICE} 咨询服务}\n`,
    });
    const [evidence] = entity(graph, SERVICE).evidence;
    const text = graph.texts.get('report:tiny') ?? '';
    expect(evidence?.start).toBe(text.indexOf('𠮷') + 2);
    expect(text.slice(evidence?.start, evidence?.end)).toBe('公司提供咨\n询服务。');
  });
});
