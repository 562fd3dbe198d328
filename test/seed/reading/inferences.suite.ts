import { statement } from '../graph-look.js';
import { graphOf, type TinySeed } from '../tiny-seed.js';

const CERTIFICATION = 'certification:tiny:iso-9001';
const CLAIM = 'claim:tiny:recorded';

/** A claim, the certification of the tiny seed, and an inference from both. */
const seed = (inferences: string): TinySeed => ({
  words: '服务过程全程记录。',
  reading: `- at: 服务过程全程记录。
  ${CLAIM} 服务过程全程记录: {category: SERVICE, commitment: DONE, strength: PLAIN, about: service:tiny:after-sales}
`,
  inferences,
});

const QUOTES = `  quotes:
    - {in: section:tiny:services, at: 服务过程全程记录}
    - {in: section:tiny:services, at: 已取得 ISO9001 认证}
`;

describe('an inference', () => {
  it('joins two quotes by a rule, and has its caveat', async () => {
    const graph = await graphOf(seed(`- rule: system-process\n  ${CERTIFICATION}: {supports: ${CLAIM}}\n${QUOTES}`));
    expect(statement(graph, CERTIFICATION, 'SUPPORTS', CLAIM)).toMatchObject({
      basis: 'INFERRED',
      rule: 'system-process',
      caveat: 'Whether this service is in scope is not stated.',
      source: null,
      report: 'report:tiny',
      evidence: [{ quote: '已取得 ISO9001 认证' }, { quote: '服务过程全程记录' }],
    });
  });

  it('can have a caveat', async () => {
    const graph = await graphOf(
      seed(`- rule: system-process\n  caveat: Not audited.\n  ${CERTIFICATION}: {supports: ${CLAIM}}\n${QUOTES}`),
    );
    expect(statement(graph, CERTIFICATION, 'SUPPORTS', CLAIM).caveat).toBe('Not audited.');
  });

  it('by another rule is another statement', async () => {
    const both = ['system-process', 'same-sentence']
      .map((rule) => `- rule: ${rule}\n  ${CERTIFICATION}: {supports: ${CLAIM}}\n${QUOTES}`)
      .join('');
    const { statements } = await graphOf(seed(both));
    const rules = statements.filter(({ basis }) => basis === 'INFERRED').map(({ rule }) => rule);
    expect(rules.sort()).toEqual(['same-sentence', 'system-process']);
  });

  it('does not mention its ends in the quoted passages', async () => {
    const without = await graphOf(seed('[]'));
    const within = await graphOf(seed(`- rule: system-process\n  ${CERTIFICATION}: {supports: ${CLAIM}}\n${QUOTES}`));
    expect(within.entities).toEqual(without.entities);
  });
});
