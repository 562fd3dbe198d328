import type { Language } from '../shared/language.ts';
import { sayEnum } from '../shared/names.ts';

/** Names of the properties that readers meet most; others keep their own. */
const ZH: Readonly<Record<string, string>> = {
  type: '类型',
  category: '类别',
  status: '状态',
  level: '等级',
  stockCode: '股票代码',
  commitment: '承诺程度',
  strength: '语气',
  text: '原文',
  textEn: '英文',
  raw: '原文',
  value: '数值',
  min: '下限',
  max: '上限',
  unit: '单位',
  comparator: '比较',
  nature: '性质',
  startDate: '开始日期',
  endDate: '结束日期',
  periodBasis: '期间依据',
  derived: '是否推算',
  designation: '编号',
  version: '版本',
  date: '日期',
  year: '年份',
  code: '代码',
};

/** A property's name as words: `stockCode` is Stock code. */
export function propertyLabel(name: string, language: Language): string {
  return (language === 'zh' ? ZH[name] : undefined) ?? sayEnum(name.replace(/([A-Z])/g, '_$1'));
}
