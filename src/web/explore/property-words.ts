import { isEnumValue, sayEnum } from '../shared/enum-words.ts';
import type { Language } from '../shared/language.ts';

const ZH: Readonly<Record<string, string>> = {
  administrativeLevel: '行政级别',
  body: '发布机构',
  category: '类别',
  code: '代码',
  commitment: '承诺程度',
  comparator: '比较',
  datePrecision: '日期精度',
  depth: '层级',
  derived: '计算得出',
  designation: '编号',
  end: '结束位置',
  endDate: '结束日期',
  independentCount: '独立董事人数',
  level: '等级',
  max: '上限',
  memberCount: '成员人数',
  min: '下限',
  nature: '性质',
  number: '编号',
  period: '报告期',
  periodBasis: '期间依据',
  raw: '原文',
  scope: '来源',
  start: '起始位置',
  startDate: '开始日期',
  status: '状态',
  stockCode: '股票代码',
  strength: '语气',
  text: '原文',
  textEn: '英文',
  type: '类型',
  unit: '单位',
  value: '数值',
};

/** A property's name as words: `stockCode` is Stock code. */
export function propertyLabel(name: string, language: Language): string {
  return (language === 'zh' ? ZH[name] : undefined) ?? sayEnum(name.replace(/([A-Z])/g, '_$1'));
}

const FLAGS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { true: 'Yes', false: 'No' },
  zh: { true: '是', false: '否' },
};

/** A property's value as words, where it is a flag or a value of an enumeration; else as it is written. */
export function propertyValue(value: string, language: Language): string {
  return FLAGS[language][value] ?? (isEnumValue(value) ? sayEnum(value, language) : value);
}
