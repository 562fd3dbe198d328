/** The values of enumerations as words. */
import type { Language } from './language.ts';

const ZH: Readonly<Record<string, string>> = {
  // What is said, and how well it is supported.
  STATED: '报告明言',
  INFERRED: '推断',
  REFERENCE: '参考资料',
  NONE: '无',
  ASPIRATION: '愿景',
  COMMITMENT: '承诺',
  IN_PROGRESS: '推进中',
  DONE: '已做到',
  PLAIN: '一般',
  SUPERLATIVE: '最高级',
  // Subjects of claims.
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
  // Certifications and awards.
  MANAGEMENT_SYSTEM: '管理体系',
  QUALIFICATION: '资质',
  CREDIT: '信用',
  HELD: '已取得',
  EXTERNAL: '外部授予',
  INTERNAL: '公司内部',
  // Bodies.
  COMPANY: '公司',
  SUBSIDIARY: '子公司',
  DEPARTMENT: '部门',
  TEAM: '团队',
  REGULATOR: '监管机构',
  EXCHANGE: '证券交易所',
  ALLIANCE: '联盟协会',
  MINISTRY: '国家部委',
  INSTITUTE: '科研院所',
  GOVERNMENT: '政府机关',
  PARTY: '政党',
  GENERAL_MEETING: '股东大会',
  BOARD: '董事会',
  SUPERVISORY_BOARD: '监事会',
  BOARD_COMMITTEE: '董事会专门委员会',
  MANAGEMENT: '管理层机构',
  // Papers and rules.
  REPORT: '报告',
  AGREEMENT: '协议',
  PROPOSAL: '议案',
  PLAN: '方案',
  CATALOGUE: '目录指南',
  WEBSITE: '网站',
  LAW: '法律',
  REGULATION: '法规规章',
  EXCHANGE_RULE: '交易所规则',
  LISTING_CODE: '上市公司准则',
  POLICY: '制度',
  PROCEDURE: '控制程序',
  FORM: '表单',
  HANDBOOK: '手册',
  PRINCIPLE: '原则',
  // What is done and offered.
  SOLUTION: '解决方案',
  PLATFORM: '平台',
  SYSTEM: '系统',
  BENEFIT: '福利',
  INSPECTION: '检查',
  CHANNEL: '渠道',
  CRITERION: '评判标准',
  METHOD: '方法',
  PROCESS: '流程',
  CAPABILITY: '能力',
  TRAINING: '培训',
  INCENTIVE_PLAN: '激励计划',
  WELFARE: '员工关怀',
  CAMPAIGN: '专项活动',
  IMPROVEMENT: '改进计划',
  // Places.
  BASE: '生产基地',
  CENTRE: '中心',
  HOTLINE: '热线',
  VENUE: '场所',
  PLANT: '工厂',
  COUNTRY: '国家',
  PROVINCE: '省级',
  PREFECTURE: '地级',
  COUNTY: '县级',
  GROUP: '多个地区',
  // Numbers and times.
  EQ: '等于',
  GT: '多于',
  GTE: '不少于',
  LT: '少于',
  LTE: '不多于',
  APPROX: '约',
  ACTUAL: '实际值',
  TARGET: '目标值',
  REPORT_PERIOD: '报告期',
  REPORT_DATE: '报告日',
  DAY: '精确到日',
  MONTH: '精确到月',
  YEAR: '精确到年',
  // Topics.
  INDUSTRY: '行业',
  APPLICATION_FIELD: '应用领域',
  ESG_TOPIC: 'ESG 议题',
  OTHER: '其他',
};

/** Where the value's own letters do not make English words. */
const EN: Readonly<Record<string, string>> = {
  EQ: 'Equal to',
  GT: 'More than',
  GTE: 'At least',
  LT: 'Less than',
  LTE: 'At most',
  APPROX: 'About',
  ESG_TOPIC: 'ESG topic',
};

/** Whether a text is a value of an enumeration, and no name such as GJB. */
export function isEnumValue(text: string): boolean {
  return Object.hasOwn(ZH, text);
}

/** A value of an enumeration as words: `MANAGEMENT_SYSTEM` is Management system. */
export function sayEnum(value: string, language: Language = 'en'): string {
  const words = value.toLowerCase().replaceAll('_', ' ');
  return (language === 'zh' ? ZH : EN)[value] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
