/** What qualifies a statement, in words. A key that is not here is shown by its name. */
import type { Language } from './language.ts';

type Words = Readonly<Record<Language, string>>;

const KEYS: Readonly<Record<string, Words>> = {
  verb: { en: 'the report’s verb', zh: '原文动词' },
  role: { en: 'part played', zh: '作用' },
  raw: { en: 'as written', zh: '原文' },
  stage: { en: 'at the stage of', zh: '阶段' },
  when: { en: 'when', zh: '时间' },
  scope: { en: 'scope', zh: '范围' },
  aspect: { en: 'aspect', zh: '方面' },
  frequency: { en: 'how often', zh: '频率' },
  office: { en: 'office', zh: '职务' },
  through: { en: 'by means of', zh: '途径' },
  status: { en: 'how far it has come', zh: '进展' },
  count: { en: 'how many', zh: '数量' },
  mode: { en: 'needed', zh: '要求' },
  reach: { en: 'how the sentence joins them', zh: '句中关联' },
  check: { en: 'the numbers beside each other', zh: '数字核对' },
};

/** Those that say all by being there. */
const FLAGS: Readonly<Record<string, Words>> = {
  open: { en: 'the report’s list goes on (等)', zh: '报告的列举未尽（等）' },
  collective: { en: 'said of the group as a whole', zh: '就整体而言，不指每一个' },
};

const VALUES: Readonly<Record<string, Words>> = {
  IN_PROGRESS: { en: 'in progress', zh: '推进中' },
  ALL_OF: { en: 'all of them', zh: '须全部满足' },
  ANY_OF: { en: 'any one of them', zh: '满足其一即可' },
  coordinated: { en: 'across a comma, as two readers hold', zh: '跨逗号，两位读者一致认定' },
  whole: { en: 'the whole of which a share is given', zh: '占比的总量' },
};

export function qualifierWords({ key, value }: { key: string; value: string }, language: Language): string {
  const flag = FLAGS[key];
  if (flag) return flag[language];
  const [name, words] = [KEYS[key]?.[language] ?? key, VALUES[value]?.[language] ?? value];
  return language === 'zh' ? `${name}：${words}` : `${name}: ${words}`;
}
