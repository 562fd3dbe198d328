import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { COMMON_QUALIFIERS, COMPUTED_QUALIFIERS } from '../../src/model/qualifier.js';
import { caveatText, qualifierText, ruleText } from '../../src/web/shared/statement-labels.js';
import { ROOT, theModel } from '../the-model.js';

const seed = (path: string): unknown => parse(readFileSync(join(ROOT, 'seed', path), 'utf8'));

describe('the words of a statement', () => {
  const rules = seed('shared/rules.yaml') as Record<string, { caveat: string }>;

  it.each(Object.keys(rules))('include the rule %s in both languages', (rule) => {
    expect(ruleText(rule, 'en')).toMatch(/^[A-Z].*\.$/);
    expect(ruleText(rule, 'zh')).toMatch(/\p{Script=Han}.*。$/u);
  });

  it('include every caveat in both languages', () => {
    const inferences = seed('reports/sugon-2021/inferences.yaml') as { rule: string; caveat?: string }[];
    const ofRules = Object.entries(rules).map(([rule, { caveat }]) => ({ rule, caveat }));
    const caveats = [...ofRules, ...inferences].flatMap(({ rule, caveat }) =>
      caveat ? [[rule, caveat.trim()] as const] : [],
    );
    expect(caveats.length).toBeGreaterThan(4);
    for (const [rule, caveat] of caveats) {
      expect(caveatText(rule, caveat, 'en')).toEqual({ words: caveat, language: 'en' });
      expect(caveatText(rule, caveat, 'zh')).toEqual({
        words: expect.stringMatching(/\p{Script=Han}/u),
        language: 'zh',
      });
    }
  });

  it('show a caveat without a translation in English', () => {
    expect(caveatText('same-sentence', 'A new one.', 'zh')).toEqual({ words: 'A new one.', language: 'en' });
  });

  it('include the key of every qualifier in Chinese', async () => {
    const model = await theModel();
    const own = model.relations.flatMap(({ qualifiers }) => Object.keys(qualifiers ?? {}));
    const keys = [...Object.keys({ ...COMMON_QUALIFIERS, ...COMPUTED_QUALIFIERS }), ...own];
    for (const key of keys) {
      expect([key, qualifierText({ key, value: '…' }, 'zh', '：')]).toEqual([
        key,
        expect.stringMatching(/\p{Script=Han}/u),
      ]);
    }
  });

  it('include every value of a list', () => {
    expect(qualifierText({ key: 'mode', value: 'ANY_OF' }, 'zh', '：')).toBe('要求：满足其一即可');
    expect(qualifierText({ key: 'open', value: '等' }, 'en', ': ')).toBe('the report’s list goes on (等)');
  });
});
