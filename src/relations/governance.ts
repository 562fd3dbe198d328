import { ANY, type RelationDeclaration } from '../model/relation.js';

/** Who leads, supervises, decides and rules. */
export const governance: readonly RelationDeclaration[] = [
  {
    type: 'BODY_OF',
    definition: 'A standing body of an organization, or of another body.',
    ends: [{ from: ['Committee'], to: ['Organization', 'Committee'] }],
    inverse: { name: 'bodies', description: 'Its standing bodies.' },
    example: '审计委员会 → 董事会',
  },
  {
    type: 'REPORTS_TO',
    definition: 'A body that answers to another.',
    ends: [{ from: ['Committee'], to: ['Committee'] }],
    inverse: { name: 'accountableBodies', description: 'The bodies that answer to it.' },
    example: '董事会 …，对股东大会负责',
  },
  {
    type: 'ADVISES',
    definition: 'A body that gives another its opinion.',
    ends: [{ from: ['Committee'], to: ['Committee'] }],
    inverse: { name: 'advisedBy', description: 'The bodies that give it their opinion.' },
    example: '提名委员会 … 向董事会提供意见',
  },
  {
    type: 'HAS_SEAT',
    definition: 'A body has seats of a role.',
    ends: [{ from: ['Committee'], to: ['Role'] }],
    inverse: { name: 'seatOn', description: 'The bodies that have such a seat.' },
    example: '审计委员会由三名董事组成',
    qualifiers: { count: 'How many seats, as a whole number.' },
  },
  {
    type: 'OVERSEES',
    definition: 'A standing duty to supervise, assess or lead.',
    ends: [{ from: ['Committee', 'Organization', 'Practice', 'ManagementSystem'], to: ANY }],
    inverse: { name: 'overseenBy', description: 'Who has the standing duty to supervise, assess or lead it.' },
    example: '审计委员会监督及评估外部审计机构工作',
  },
  {
    type: 'REVIEWED',
    definition: 'A dated act of examining or deciding on something.',
    ends: [{ from: ['Committee', 'Organization'], to: ANY }],
    inverse: { name: 'reviewedBy', description: 'Who examined it or decided on it.' },
    example: '董事会 … 审议《关于公司 2020 年度利润分配方案的议案》',
  },
  {
    type: 'DRAFTED',
    definition: 'Wrote it, or took part in writing it.',
    ends: [
      { from: ['Committee', 'Organization'], to: ['Document', 'Program', 'Standard', 'Policy'] },
    ],
    inverse: { name: 'draftedBy', description: 'Who wrote it.' },
    example: '薪酬与考核委员会 … 负责拟订《2021 年度限制性股票激励计划（草案）》',
  },
  {
    type: 'COMPLIES_WITH',
    definition: 'Is said to follow a rule that binds it.',
    ends: [
      { from: ['Organization', 'Committee', 'Policy', 'Practice'], to: ['Law', 'Standard', 'Policy'] },
    ],
    inverse: { name: 'compliedWithBy', description: 'Who or what is said to follow it.' },
    example: '公司严格按照《公司法》 … 的要求',
  },
  {
    type: 'ADOPTED',
    definition: 'Made or took up a policy or a management system.',
    ends: [{ from: ['Organization'], to: ['Policy', 'ManagementSystem', 'Practice'] }],
    inverse: { name: 'adoptedBy', description: 'Who made it or took it up.' },
    example: '公司制定了《供应商管理控制程序》',
  },
  {
    type: 'BASED_ON',
    definition: 'Was made on the basis of a rule, a standard or a document.',
    ends: [
      {
        from: ['Policy', 'ManagementSystem', 'Document', 'Report', 'Practice', 'Organization', 'Committee', 'Product'],
        to: ['Law', 'Standard', 'Document', 'Policy'],
      },
    ],
    inverse: { name: 'basisFor', description: 'What was made on its basis.' },
    example: '本公告根据中国社科院《中国企业社会责任报告编写指南(CASS-CSR3.0)》 … 编写而成',
  },
  {
    type: 'GOVERNS',
    definition: 'Lays down how something is done or how somebody is dealt with.',
    ends: [
      {
        from: ['Policy', 'ManagementSystem', 'Practice'],
        to: ['Practice', 'Service', 'StakeholderGroup', 'Organization', 'Committee', 'Program', 'Product', 'Facility'],
      },
    ],
    inverse: { name: 'governedBy', description: 'What lays down how it is done.' },
    example: '《采购手册》 → 采购流程',
  },
  {
    type: 'DEFINES',
    definition: 'Sets out what something is.',
    ends: [{ from: ['Policy', 'Document'], to: ['Practice', 'Program'] }],
    inverse: { name: 'definedBy', description: 'What sets it out.' },
    example: '供应商管理制度 → 供应商的引入标准',
  },
  {
    type: 'REQUIRES',
    definition: 'Cannot be done without.',
    ends: [{ from: ['Practice', 'Policy'], to: ['Product', 'Practice'] }],
    inverse: { name: 'requiredBy', description: 'What cannot be done without it.' },
    example: '其他议价方式必须通过公司开发的 SRM 系统进行',
    qualifiers: { mode: 'ALL_OF where all objects are needed, ANY_OF where one of them will do.' },
  },
  {
    type: 'SIGNED_WITH',
    definition: 'A document agreed with somebody.',
    ends: [{ from: ['Document'], to: ['StakeholderGroup', 'Organization'] }],
    inverse: { name: 'signedDocuments', description: 'The documents agreed with it.' },
    example: '公司与供应商签署《环境与职业健康安全管理信息交流书》',
  },
  {
    type: 'CONCERNS',
    definition: 'What a document, an event, a practice or a program deals with.',
    ends: [{ from: ['Document', 'Report', 'Event', 'Practice', 'Program'], to: ANY }],
    inverse: { name: 'discussedIn', description: 'What deals with it.' },
    example: '《关于公司 2020 年度利润分配方案的议案》 → 2020 年度利润分配',
  },
  {
    type: 'ADDRESSED_TO',
    definition: 'Is written for or reported to somebody.',
    ends: [{ from: ['Report', 'Document', 'Practice'], to: ['StakeholderGroup', 'Organization'] }],
    inverse: { name: 'addressedBy', description: 'What is written for it or reported to it.' },
    example: '按不同事件级别 … 上报国家相关部门',
  },
  {
    type: 'EXPRESSES',
    definition: 'Contains the claim as its own wording; the wording is no support.',
    ends: [{ from: ['Policy', 'Document'], to: ['Claim'] }],
    inverse: { name: 'expressedIn', description: 'The policy or document whose wording it is.' },
    example: '信息安全方针 → 屏蔽各类威胁，确保信息安全',
  },
  {
    type: 'IMPLEMENTS',
    definition: 'Is introducing a management system or a standard; that is not being certified.',
    ends: [{ from: ['Organization'], to: ['ManagementSystem', 'Standard'] }],
    inverse: { name: 'implementedBy', description: 'Who is introducing it.' },
    example: '公司正在推进 … 供应链安全管理体系 … 的贯标实施',
  },
];
