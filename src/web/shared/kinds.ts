/** How kinds and relations are shown. One that is not listed here is shown under its own name, in grey. */

import type { Language } from './language.ts';
import { sayEnum } from './names.ts';

export type Shape = 'circle' | 'square' | 'diamond' | 'triangle';

export interface KindStyle {
  readonly zh: string;
  /** Readable as a mark on white and on black paper. */
  readonly colour: string;
  readonly shape: Shape;
}

const style = (zh: string, colour: string, shape: Shape): KindStyle => ({ zh, colour, shape });

// People and bodies are circles, rules and papers squares, what is offered diamonds, what is said triangles.
const STYLES: Readonly<Record<string, KindStyle>> = {
  ORGANIZATION: style('机构', '#2f6fb3', 'circle'),
  COMMITTEE: style('委员会', '#4b58c4', 'circle'),
  ROLE: style('职位', '#7b6bd0', 'circle'),
  STAKEHOLDER_GROUP: style('利益相关方', '#3a93b8', 'circle'),
  REGION: style('地区', '#8a7a3d', 'circle'),
  FACILITY: style('设施', '#a0692e', 'circle'),
  LAW: style('法律法规', '#7d4a3a', 'square'),
  STANDARD: style('标准', '#b0552f', 'square'),
  POLICY: style('制度', '#a8763a', 'square'),
  POLICY_INITIATIVE: style('国家战略', '#c03a3a', 'square'),
  DOCUMENT: style('文件', '#7b7f55', 'square'),
  MANAGEMENT_SYSTEM: style('管理体系', '#5d8a3f', 'square'),
  CERTIFICATION: style('认证', '#1f8a5b', 'diamond'),
  AWARD: style('奖项', '#c98a00', 'diamond'),
  PRODUCT: style('产品', '#b0378f', 'diamond'),
  TECHNOLOGY: style('技术', '#8f3fb0', 'diamond'),
  SERVICE: style('服务', '#d1477f', 'diamond'),
  PROJECT: style('项目', '#c2607a', 'diamond'),
  PROGRAM: style('活动计划', '#4f9a8f', 'circle'),
  EVENT: style('事件', '#3f7f8f', 'circle'),
  PRACTICE: style('做法', '#6a8f5a', 'circle'),
  TOPIC: style('主题', '#8a8f99', 'circle'),
  METRIC: style('指标', '#5a6f9a', 'triangle'),
  OBSERVATION: style('数值', '#3f62a8', 'triangle'),
  CLAIM: style('主张', '#9a2f6f', 'triangle'),
  REPORT: style('报告', '#555b66', 'square'),
  SECTION: style('章节', '#6a707b', 'square'),
  PASSAGE: style('句子', '#7f8590', 'square'),
};

const UNKNOWN: Omit<KindStyle, 'zh'> = { colour: '#7f8590', shape: 'circle' };

export function kindStyle(kind: string): KindStyle {
  return STYLES[kind] ?? { ...UNKNOWN, zh: sayEnum(kind) };
}

export function kindLabel(kind: string, language: Language): string {
  return language === 'zh' ? kindStyle(kind).zh : sayEnum(kind);
}

const RELATIONS_ZH: Readonly<Record<string, string>> = {
  ABOUT: '关于',
  ACTIVE_IN: '从事领域',
  ADDRESSED_TO: '面向',
  ADOPTED: '采用',
  ADVANCES: '推进',
  ADVISES: '提供意见',
  AFFECTED: '影响',
  APPLIED_IN: '应用于',
  APPROVED_BY: '批准方',
  AUDITED_BY: '审计方',
  BASED_ON: '依据',
  BODY_OF: '下设于',
  BROADER: '上位概念',
  CERTIFIES: '认证对象',
  COMPLIES_WITH: '遵守',
  CONCERNS: '涉及',
  CONFORMS_TO: '符合标准',
  CONTRIBUTES_TO: '贡献于',
  COVERS: '覆盖',
  DEFINES: '规定',
  DELIVERED_BY: '提供方',
  DEPLOYED_AT: '部署于',
  DERIVED_FROM: '计算自',
  DEVELOPED_BY: '研发方',
  DRAFTED: '起草',
  ESTABLISHED: '设立',
  EXAMINES: '审查',
  EXPRESSES: '表述',
  GOVERNS: '规范',
  GRANTED_BY: '授予方',
  HANDLED: '处理',
  HAS_CAPABILITY: '具备能力',
  HAS_SEAT: '席位',
  HAS_THEME: '主题',
  HOLDS: '持有',
  IMPLEMENTS: '贯标实施',
  INSPECTED: '检查',
  IN_REPORT: '所属报告',
  IN_SECTION: '所属章节',
  LISTED_IN: '入选',
  LISTED_ON: '上市于',
  LOCATED_IN: '位于',
  MADE_BY: '主张方',
  MEMBER_OF: '成员单位',
  MENTIONED_IN: '出现于',
  OFFERS: '提供',
  OF_METRIC: '指标',
  OPERATES: '运营',
  OVERSEES: '监督',
  PARTICIPATED_IN: '参与',
  PARTNERED_WITH: '合作',
  PART_OF: '组成部分',
  PROTECTS: '保护',
  PUBLISHED_BY: '发布方',
  PUBLISHED_ON: '发布于',
  PURSUES: '正在申请',
  RECEIVED: '获得',
  RELEASED_AT: '发布场合',
  RELEASED_BY: '推出方',
  REPORTS_TO: '汇报给',
  REQUIRES: '要求',
  RESPONDS_TO: '响应',
  RESTATES: '重述',
  REVIEWED: '审议',
  RUN_BY: '举办方',
  SERVES: '服务于',
  SIGNED_WITH: '签署方',
  SOURCED_FROM: '来源',
  SUBSIDIARY_OF: '子公司',
  SUPPORTS: '支持',
  TARGETS: '目标对象',
  UNIT_OF: '隶属',
  USES: '使用',
};

export function relationLabel(relation: string, language: Language): string {
  return (language === 'zh' ? RELATIONS_ZH[relation] : undefined) ?? sayEnum(relation);
}
