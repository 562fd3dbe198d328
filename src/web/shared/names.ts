import type { Language } from './language.ts';
import { useSettings } from './settings.ts';

/** What is shown of anything that has a name. */
export interface Named {
  readonly name: string;
  readonly nameEn?: string | null;
}

/** An entity's name in a language: the report's own words, or the English where there is one. */
export function nameIn({ name, nameEn }: Named, language: Language): string {
  return language === 'en' ? (nameEn ?? name) : name;
}

/** Names entities in the reader's language. */
export function useNames(): (named: Named) => string {
  const { language } = useSettings();
  return (named) => nameIn(named, language);
}

const ENUMS_ZH: Readonly<Record<string, string>> = {
  GOVERNANCE: '公司治理',
  STRATEGY: '战略',
  INNOVATION: '创新',
  PRODUCT: '产品',
  QUALITY: '质量',
  SECURITY: '安全',
  SERVICE: '服务',
  ENVIRONMENT: '环境',
  EMPLOYEE: '员工',
  SUPPLIER: '供应商',
  SOCIAL: '社会',
  ASPIRATION: '愿景',
  COMMITMENT: '承诺',
  IN_PROGRESS: '推进中',
  DONE: '已做到',
  PLAIN: '一般',
  SUPERLATIVE: '最高级',
  STATED: '报告明言',
  INFERRED: '推断',
  REFERENCE: '参考资料',
  NONE: '无',
  HELD: '已取得',
};

/** A value of an enumeration as words: `MANAGEMENT_SYSTEM` is Management system. In Chinese where we have the words. */
export function sayEnum(value: string, language: Language = 'en'): string {
  const words = value.toLowerCase().replaceAll('_', ' ');
  return (language === 'zh' ? ENUMS_ZH[value] : undefined) ?? words.charAt(0).toUpperCase() + words.slice(1);
}
