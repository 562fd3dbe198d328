import { entity, objectsOf, quotesOf, statement } from '../graph-look.js';
import { graphOf } from '../tiny-seed.js';

const words = '通过体系建设，保证了服务质\n量，技术工程师一小时内主动联系用户。';
const CLAIM = 'claim:tiny:quality-kept';

/** A seed with a claim and more content of its block. */
const claimed = (more = '', rest = '') =>
  graphOf({
    words,
    reading: `- at: ${words.replace('\n', '')}
  ${CLAIM} 保证了服务质量: {category: SERVICE, commitment: DONE, strength: PLAIN, about: service:tiny:after-sales${more}}
${rest}`,
    shared: { claims: `${CLAIM}:\n  nameEn: Kept the quality of service\n` },
  });

describe('a claim', () => {
  it('is a clause of the report: its text is its name, its evidence the clause alone', async () => {
    const graph = await claimed();
    expect(entity(graph, CLAIM)).toMatchObject({
      kind: 'CLAIM',
      name: '保证了服务质量',
      nameEn: 'Kept the quality of service',
      properties: {
        text: '保证了服务质量',
        textEn: 'Kept the quality of service',
        category: 'SERVICE',
        commitment: 'DONE',
        strength: 'PLAIN',
      },
    });
    const [evidence, ...more] = entity(graph, CLAIM).evidence;
    expect(more).toEqual([]);
    expect(graph.texts.get('report:tiny')?.slice(evidence?.start, evidence?.end)).toBe('保证了服务质\n量');
    expect(evidence?.quote).toBe('保证了服务质量');
  });

  it('is made by the company of the report by default', async () => {
    expect(objectsOf(await claimed(), CLAIM, 'MADE_BY')).toEqual(['organization:tiny']);
    const other = await graphOf({
      words: '客户称服务很好。',
      reading: `- at: 客户称服务很好。
  organization:customer 客户: {type: COMPANY}
  ${CLAIM} 服务很好: {category: SERVICE, commitment: DONE, strength: PLAIN, about: service:tiny:after-sales, madeBy: organization:customer}
`,
    });
    expect(objectsOf(other, CLAIM, 'MADE_BY')).toEqual(['organization:customer']);
  });

  it('has stated support with the whole sentence as evidence', async () => {
    const graph = await claimed(
      '',
      '  practice:tiny:building 体系建设: {type: PROCESS, supports: claim:tiny:quality-kept}\n',
    );
    const support = statement(graph, 'practice:tiny:building', 'SUPPORTS', CLAIM);
    expect(support.basis).toBe('STATED');
    expect(support.evidence.map(({ quote }) => quote)).toEqual([words.replace('\n', '')]);
  });

  it('can restate another claim', async () => {
    const graph = await claimed(
      '',
      `  claim:tiny:again 技术工程师一小时内主动联系用户:
    {category: SERVICE, commitment: DONE, strength: PLAIN, about: service:tiny:after-sales, restates: ${CLAIM}}
`,
    );
    expect(objectsOf(graph, 'claim:tiny:again', 'RESTATES')).toEqual([CLAIM]);
    expect(quotesOf(graph, 'claim:tiny:again')).toEqual(['技术工程师一小时内主动联系用户']);
  });
});
