/** The rules of inference and their caveats in words. A rule that is not here is shown by its name, a caveat as it is. */
import type { Language } from './language.ts';

interface RuleWords {
  /** What the rule joins. */
  readonly en: string;
  readonly zh: string;
}

const RULES: Readonly<Record<string, RuleWords>> = {
  'same-sentence': {
    en: 'The qualification and the claim stand in one sentence, about the same matter.',
    zh: '资质与主张出现在同一句中，所指事项相同。',
  },
  'system-process': {
    en: 'The certificate is held, the company says that it works by such standards, and the claim names a process that this standard governs.',
    zh: '公司持有该证书，并称将标准要求融入日常工作；主张所述的过程正是该标准所规范的。',
  },
  'named-policy': {
    en: 'The sentence of the claim cites a policy that is named after the certified system.',
    zh: '主张所在的句子引用了以该认证体系命名的制度。',
  },
  sum: {
    en: 'Exact numbers of one metric and one unit, given for several things, are added up.',
    zh: '将同一指标、同一单位的若干确切数值相加。',
  },
  share: {
    en: 'A sentence gives a share and its part; the whole that it names is given elsewhere in the report.',
    zh: '句中给出占比及其部分数值；所指的总量见于报告别处。',
  },
};

export function ruleWords(rule: string, language: Language): string | null {
  return RULES[rule]?.[language] ?? null;
}

const CAVEATS_ZH: Readonly<Record<string, string>> = {
  'Placed side by side; no cause is stated. Scope, issuer and validity are not given.':
    '两者只是并列，报告未说明因果；也未给出适用范围、发证机构和有效期。',
  "Integration is the company's word; whether this service is in scope is not stated. Shows a process, not its result.":
    '“融入日常工作”是公司自己的说法；该项服务是否在认证范围内，报告未说明。这只表明有此过程，不表明其结果。',
  'Policy and certificate are linked by name only.': '制度与证书仅在名称上相关联。',
  'The report gives no total. What was counted for two of them is counted twice.':
    '报告未给出合计；如有同时计入两项的，会被重复计算。',
  'That both are the same whole, at the same time, is not stated.': '两处所指是否为同一总量、同一时点，报告未说明。',
};

/** With the language that it is in: some are in English only. */
export function caveatWords(caveat: string, language: Language): { words: string; lang: string } {
  const zh = language === 'zh' ? CAVEATS_ZH[caveat] : undefined;
  return zh ? { words: zh, lang: 'zh-CN' } : { words: caveat, lang: 'en' };
}
