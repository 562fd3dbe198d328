/** The rules of inference and their caveats in words. A rule that is not here is shown by its name, a caveat as it is. */
import type { Language } from './language.ts';

interface RuleWords {
  /** What the rule joins. */
  readonly en: string;
  readonly zh: string;
}

const RULES: Readonly<Record<string, RuleWords>> = {
  'certified-system': {
    en: 'The certificate is held, and the claim says that the management system which it certifies exists or is kept up.',
    zh: '公司持有该证书；主张称该证书所认证的管理体系已建立或在持续运行。',
  },
  'same-sentence': {
    en: 'The qualification and the claim stand in one sentence, about the same matter.',
    zh: '资质与主张出现在同一句中，所指事项相同。',
  },
  'system-process': {
    en: 'The certificate is held, the company says that it works by such standards, and the claim names a process that this standard governs.',
    zh: '公司持有该证书，并称将标准要求融入日常工作；主张所述的过程正是该标准所规范的。',
  },
  sum: {
    en: 'Exact numbers of one metric and one unit, given for several things, are added up.',
    zh: '将同一指标、同一单位的若干确切数值相加。',
  },
  share: {
    en: 'A sentence gives a share and its part; the whole that it names is given elsewhere in the report.',
    zh: '句中给出占比及其部分数值；所指的总量见于报告别处。',
  },
  'by-name': {
    en: 'The names of the two show how they belong together.',
    zh: '两者的名称表明其从属关系。',
  },
  'board-committee': {
    en: 'A body of directors that the report lists among the special committees.',
    zh: '由董事组成，报告列于专门委员会之下。',
  },
};

export function ruleWords(rule: string, language: Language): string | null {
  return RULES[rule]?.[language] ?? null;
}

const CAVEATS_ZH: Readonly<Record<string, string>> = {
  'Placed side by side; no cause is stated. Scope, issuer and validity are not given.':
    '两者只是并列，报告未说明因果；也未给出适用范围、发证机构和有效期。',
  'The certificate attests the system at audit; scope and validity are not given; words such as 完善 or 有效 are not shown.':
    '证书证明审核时的体系；报告未给出适用范围和有效期；“完善”“有效”等字样不能由此证明。',
  "Integration is the company's word; whether this activity is in scope is not stated. Shows a process, not its result. The edition is assumed.":
    '“融入日常工作”是公司自己的说法；该项活动是否在认证范围内，报告未说明。这只表明有此过程，不表明其结果。标准版本系推定。',
  'The report gives no total. What was counted for two of them is counted twice.':
    '报告未给出合计；如有同时计入两项的，会被重复计算。',
  'That both are the same whole, at the same time, is not stated.': '两处所指是否为同一总量、同一时点，报告未说明。',
  'Read from the names alone; no sentence says it.': '仅由名称推知；报告没有语句说明。',
  "That this body is the board's is read from the list; no sentence says it.":
    '该机构隶属董事会系由所列次序推知；报告没有语句说明。',
};

/** With the language that it is in: some are in English only. */
export function caveatWords(caveat: string, language: Language): { words: string; lang: string } {
  const zh = language === 'zh' ? CAVEATS_ZH[caveat] : undefined;
  return zh ? { words: zh, lang: 'zh-CN' } : { words: caveat, lang: 'en' };
}
