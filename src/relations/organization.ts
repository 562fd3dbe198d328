import type { RelationDeclaration } from '../model/relation.js';

/** How organizations stand to each other, and who vouches for a document. */
export const organization: readonly RelationDeclaration[] = [
  {
    type: 'SUBSIDIARY_OF',
    definition: 'A company that another one controls.',
    ends: [{ from: ['Organization'], to: ['Organization'] }],
    inverse: { name: 'subsidiaries', description: 'The companies it controls.' },
    example: '各地子公司 → 公司',
  },
  {
    type: 'UNIT_OF',
    definition: 'A department, team or branch of an organization.',
    ends: [{ from: ['Organization'], to: ['Organization'] }],
    inverse: { name: 'units', description: 'Its departments, teams and branches.' },
    example: '生产制造部 → 公司',
  },
  {
    type: 'MEMBER_OF',
    definition: 'A member of an alliance or association.',
    ends: [{ from: ['Organization'], to: ['Organization'] }],
    inverse: { name: 'members', description: 'Its members.' },
    example: '入选人工智能产学研创新联盟副理事长单位',
    qualifiers: { office: 'The office it holds there.' },
  },
  {
    type: 'LISTED_ON',
    definition: 'Its shares are traded there.',
    ends: [{ from: ['Organization'], to: ['Organization'] }],
    inverse: { name: 'listings', description: 'The companies whose shares are traded there.' },
    example: '在上海证券交易所挂牌上市',
  },
  {
    type: 'APPROVED_BY',
    definition: 'Needed and got somebody’s approval.',
    ends: [{ from: ['Document', 'Event', 'Report'], to: ['Organization'] }],
    inverse: { name: 'approved', description: 'What it approved.' },
    example: '经中国证监会批准，公司 … 挂牌上市',
  },
  {
    type: 'AUDITED_BY',
    definition: 'Was audited by.',
    ends: [{ from: ['Document', 'Event', 'Report'], to: ['Organization', 'StakeholderGroup'] }],
    inverse: { name: 'audited', description: 'What it audited.' },
    example: '经会计师事务所审计的公司《2021 年年度报告》',
  },
  {
    type: 'PUBLISHED_BY',
    definition: 'Was made public by, or on the site of.',
    ends: [{ from: ['Document', 'Event', 'Report', 'Standard'], to: ['Organization'] }],
    inverse: { name: 'published', description: 'What it made public.' },
    example: '本报告刊登在上海证券交易所官方网站上',
  },
  {
    type: 'SOURCED_FROM',
    definition: 'Took its data from.',
    ends: [{ from: ['Document', 'Report', 'Product'], to: ['Document', 'Organization', 'StakeholderGroup'] }],
    inverse: { name: 'sourceOf', description: 'What took its data from it.' },
    example: '本报告中的经营数据来源于 … 《2021 年年度报告》',
  },
  {
    type: 'ESTABLISHED',
    definition: 'Set it up or built it.',
    ends: [
      { from: ['Organization'], to: ['Committee', 'Organization', 'Facility', 'StakeholderGroup', 'Award', 'Program'] },
    ],
    inverse: { name: 'establishedBy', description: 'Who set it up or built it.' },
    example: '公司 … 成立了信息安全委员会',
  },
  {
    type: 'OPERATES',
    definition: 'Has or runs a facility.',
    ends: [{ from: ['Organization'], to: ['Facility'] }],
    inverse: { name: 'operatedBy', description: 'Who has or runs it.' },
    example: '拥有 … 7 大研发中心',
  },
  {
    type: 'ACTIVE_IN',
    definition: 'Works in a field or on a technology.',
    ends: [{ from: ['Organization'], to: ['Topic', 'Technology'] }],
    inverse: { name: 'activeOrganizations', description: 'Who works in it.' },
    example: '布局智能计算、云计算、大数据等领域的技术研发',
  },
  {
    type: 'PUBLISHED_ON',
    definition: 'The site or channel on which it is published.',
    ends: [{ from: ['Report', 'Document'], to: ['Document'] }],
    inverse: { name: 'carries', description: 'What is published on it.' },
    example: '本报告刊登在上海证券交易所官方网站',
  },
];
