import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { COMMON_QUALIFIERS, COMPUTED_QUALIFIERS } from '../../src/model/relation.js';
import { qualifierWords } from '../../src/web/shared/qualifier-words.js';
import { caveatWords, ruleWords } from '../../src/web/shared/rule-words.js';
import { ROOT, theModel } from '../the-model.js';

const seed = (path: string): unknown => parse(readFileSync(join(ROOT, 'seed', path), 'utf8'));

describe('the words of a statement', () => {
  const rules = seed('shared/rules.yaml') as Record<string, { caveat: string }>;

  it.each(Object.keys(rules))('tell the rule %s in both languages', (rule) => {
    expect(ruleWords(rule, 'en')).toMatch(/^[A-Z].*\.$/);
    expect(ruleWords(rule, 'zh')).toMatch(/\p{Script=Han}.*。$/u);
  });

  it('tell every caveat in both languages', () => {
    const inferences = seed('reports/sugon-2021/inferences.yaml') as { caveat?: string }[];
    const caveats = [...Object.values(rules), ...inferences].flatMap(({ caveat }) => caveat?.trim() ?? []);
    expect(caveats.length).toBeGreaterThan(4);
    for (const caveat of caveats) {
      expect(caveatWords(caveat, 'en')).toEqual({ words: caveat, lang: 'en' });
      expect(caveatWords(caveat, 'zh')).toEqual({ words: expect.stringMatching(/\p{Script=Han}/u), lang: 'zh-CN' });
    }
  });

  it('leave a caveat that is in English only in English', () => {
    expect(caveatWords('A new one.', 'zh')).toEqual({ words: 'A new one.', lang: 'en' });
  });

  it('name the key of every qualifier in Chinese, too', async () => {
    const model = await theModel();
    const own = model.relations.flatMap(({ qualifiers }) => Object.keys(qualifiers ?? {}));
    const keys = [...Object.keys({ ...COMMON_QUALIFIERS, ...COMPUTED_QUALIFIERS }), ...own];
    for (const key of keys) {
      expect([key, qualifierWords({ key, value: '…' }, 'zh')]).toEqual([key, expect.stringMatching(/\p{Script=Han}/u)]);
    }
  });

  it('say in words what a value of a list means', () => {
    expect(qualifierWords({ key: 'mode', value: 'ANY_OF' }, 'zh')).toBe('要求：满足其一即可');
    expect(qualifierWords({ key: 'open', value: '等' }, 'en')).toBe('the report’s list goes on (等)');
  });
});
