import { COMMON_QUALIFIERS } from '../model/qualifier.js';
import type { RelationDeclaration } from '../model/relation.js';

/** Relations between organizations, and the publication and approval of documents. */
export const organization: readonly RelationDeclaration[] = [
  {
    type: 'SUBSIDIARY_OF',
    labels: { en: 'Subsidiary of', zh: '子公司' },
    definition: 'Is controlled by another company.',
    ends: [{ from: ['Organization'], to: ['Organization'] }],
    inverse: {
      name: 'subsidiaries',
      labels: { en: 'Subsidiaries', zh: '下属子公司' },
      description: 'Companies that the company controls.',
    },
    example: '各地子公司 → 公司',
    acyclic: true,
  },
  {
    type: 'UNIT_OF',
    labels: { en: 'Unit of', zh: '隶属' },
    definition: 'Is a department, team or branch of an organization.',
    ends: [{ from: ['Organization'], to: ['Organization'] }],
    inverse: {
      name: 'units',
      labels: { en: 'Units', zh: '下属部门' },
      description: 'Departments, teams and branches of the organization.',
    },
    example: '生产制造部 → 公司',
    acyclic: true,
  },
  {
    type: 'MEMBER_OF',
    labels: { en: 'Member of', zh: '成员单位' },
    definition: 'Is a member of an alliance or association.',
    ends: [{ from: ['Organization'], to: ['Organization'] }],
    inverse: {
      name: 'members',
      labels: { en: 'Members', zh: '成员' },
      description: 'Members of the alliance or association.',
    },
    example: '入选人工智能产学研创新联盟副理事长单位',
    qualifiers: { office: { ...COMMON_QUALIFIERS.office, meaning: 'Office that the member holds.' } },
  },
  {
    type: 'LISTED_ON',
    labels: { en: 'Listed on', zh: '上市于' },
    definition: 'Has shares that are listed on an exchange.',
    ends: [{ from: ['Organization'], to: ['Organization'] }],
    inverse: {
      name: 'listings',
      labels: { en: 'Listings', zh: '上市公司' },
      description: 'Companies whose shares are listed on the exchange.',
    },
    example: '在上海证券交易所挂牌上市',
  },
  {
    type: 'APPROVED_BY',
    labels: { en: 'Approved by', zh: '批准方' },
    definition: 'Required and received the approval of an organization.',
    ends: [{ from: ['Document', 'Event', 'Report'], to: ['Organization'] }],
    inverse: {
      name: 'approved',
      labels: { en: 'Approved', zh: '批准事项' },
      description: 'Documents, events and reports that the organization approved.',
    },
    example: '经中国证监会批准，公司 … 挂牌上市',
  },
  {
    type: 'AUDITED_BY',
    labels: { en: 'Audited by', zh: '审计方' },
    definition: 'Was audited by an organization or a group.',
    ends: [{ from: ['Document', 'Event', 'Report'], to: ['Organization', 'StakeholderGroup'] }],
    inverse: {
      name: 'audited',
      labels: { en: 'Audited', zh: '审计事项' },
      description: 'Documents, events and reports that it audited.',
    },
    example: '经会计师事务所审计的公司《2021 年年度报告》',
  },
  {
    type: 'PUBLISHED_BY',
    labels: { en: 'Published by', zh: '发布方' },
    definition: 'Was published by an organization, or on its website.',
    ends: [{ from: ['Document', 'Event', 'Report', 'Standard'], to: ['Organization'] }],
    inverse: {
      name: 'published',
      labels: { en: 'Published', zh: '发布内容' },
      description: 'Documents, events, reports and standards that the organization published.',
    },
    example: '本报告刊登在上海证券交易所官方网站上',
  },
  {
    type: 'SOURCED_FROM',
    labels: { en: 'Sourced from', zh: '来源' },
    definition: 'Takes its data from a document, an organization or a group.',
    ends: [{ from: ['Document', 'Report', 'Product'], to: ['Document', 'Organization', 'StakeholderGroup'] }],
    inverse: {
      name: 'sourceOf',
      labels: { en: 'Source of', zh: '引用者' },
      description: 'Documents, reports and products that take their data from it.',
    },
    example: '本报告中的经营数据来源于 … 《2021 年年度报告》',
  },
  {
    type: 'ESTABLISHED',
    labels: { en: 'Established', zh: '设立' },
    definition: 'Established or built it.',
    ends: [
      { from: ['Organization'], to: ['Committee', 'Organization', 'Facility', 'StakeholderGroup', 'Award', 'Program'] },
    ],
    inverse: {
      name: 'establishedBy',
      labels: { en: 'Established by', zh: '设立方' },
      description: 'Organizations that established or built it.',
    },
    example: '公司 … 成立了信息安全委员会',
  },
  {
    type: 'OPERATES',
    labels: { en: 'Operates', zh: '运营' },
    definition: 'Owns or operates a facility.',
    ends: [{ from: ['Organization'], to: ['Facility'] }],
    inverse: {
      name: 'operatedBy',
      labels: { en: 'Operated by', zh: '运营方' },
      description: 'Organizations that own or operate the facility.',
    },
    example: '拥有 … 7 大研发中心',
  },
  {
    type: 'ACTIVE_IN',
    labels: { en: 'Active in', zh: '从事领域' },
    definition: 'Works in a field or on a technology.',
    ends: [{ from: ['Organization'], to: ['Topic', 'Technology'] }],
    inverse: {
      name: 'activeOrganizations',
      labels: { en: 'Active organizations', zh: '从事机构' },
      description: 'Organizations that work in the field or on the technology.',
    },
    example: '布局智能计算、云计算、大数据等领域的技术研发',
  },
  {
    type: 'PUBLISHED_ON',
    labels: { en: 'Published on', zh: '发布于' },
    definition: 'Is published on a website or channel.',
    ends: [{ from: ['Report', 'Document'], to: ['Document'] }],
    inverse: {
      name: 'carries',
      labels: { en: 'Carries', zh: '刊载内容' },
      description: 'Reports and documents that are published on the website or channel.',
    },
    example: '本报告刊登在上海证券交易所官方网站',
  },
];
