import { ANY, type RelationDeclaration } from '../model/relation.js';

/** Bodies, supervision, decisions and rules. */
export const governance: readonly RelationDeclaration[] = [
  {
    type: 'BODY_OF',
    labels: { en: 'Body of', zh: '下设于' },
    definition: 'Is a standing body of an organization or of another body.',
    ends: [{ from: ['Committee'], to: ['Organization', 'Committee'] }],
    inverse: {
      name: 'bodies',
      labels: { en: 'Bodies', zh: '下设机构' },
      description: 'Standing bodies of the organization or body.',
    },
    example: '审计委员会 → 董事会',
    acyclic: true,
  },
  {
    type: 'REPORTS_TO',
    labels: { en: 'Reports to', zh: '汇报给' },
    definition: 'Is accountable to another body.',
    ends: [{ from: ['Committee'], to: ['Committee'] }],
    inverse: {
      name: 'accountableBodies',
      labels: { en: 'Accountable bodies', zh: '对其负责的机构' },
      description: 'Bodies that are accountable to the body.',
    },
    example: '董事会 …，对股东大会负责',
    acyclic: true,
  },
  {
    type: 'ADVISES',
    labels: { en: 'Advises', zh: '提供意见' },
    definition: 'Gives its opinion to another body.',
    ends: [{ from: ['Committee'], to: ['Committee'] }],
    inverse: {
      name: 'advisedBy',
      labels: { en: 'Advised by', zh: '提供意见的机构' },
      description: 'Bodies that give their opinion to the body.',
    },
    example: '提名委员会 … 向董事会提供意见',
  },
  {
    type: 'HAS_SEAT',
    labels: { en: 'Has seat', zh: '席位' },
    definition: 'Has seats for a role.',
    ends: [{ from: ['Committee'], to: ['Role'] }],
    inverse: {
      name: 'seatOn',
      labels: { en: 'Seat on', zh: '所在机构' },
      description: 'Bodies that have seats for the role.',
    },
    example: '审计委员会由三名董事组成',
    qualifiers: { count: { labels: { en: 'how many', zh: '数量' }, meaning: 'Number of seats, as an integer.' } },
  },
  {
    type: 'OVERSEES',
    labels: { en: 'Oversees', zh: '监督' },
    definition: 'Has a standing duty to supervise, assess or lead an entity.',
    ends: [{ from: ['Committee', 'Organization', 'Practice', 'ManagementSystem'], to: ANY }],
    inverse: {
      name: 'overseenBy',
      labels: { en: 'Overseen by', zh: '监督方' },
      description: 'Entities that have a standing duty to supervise, assess or lead the entity.',
    },
    example: '审计委员会监督及评估外部审计机构工作',
  },
  {
    type: 'REVIEWED',
    labels: { en: 'Reviewed', zh: '审议' },
    definition: 'Examined an entity or decided on it, at a particular time.',
    ends: [{ from: ['Committee', 'Organization'], to: ANY }],
    inverse: {
      name: 'reviewedBy',
      labels: { en: 'Reviewed by', zh: '审议方' },
      description: 'Committees and organizations that examined the entity or decided on it.',
    },
    example: '董事会 … 审议《关于公司 2020 年度利润分配方案的议案》',
  },
  {
    type: 'DRAFTED',
    labels: { en: 'Drafted', zh: '起草' },
    definition: 'Wrote a document, or took part in writing it.',
    ends: [{ from: ['Committee', 'Organization'], to: ['Document', 'Program', 'Standard', 'Policy'] }],
    inverse: {
      name: 'draftedBy',
      labels: { en: 'Drafted by', zh: '起草方' },
      description: 'Committees and organizations that wrote it or took part in writing it.',
    },
    example: '薪酬与考核委员会 … 负责拟订《2021 年度限制性股票激励计划（草案）》',
  },
  {
    type: 'COMPLIES_WITH',
    labels: { en: 'Complies with', zh: '遵守' },
    definition: 'Is said to comply with a binding rule.',
    ends: [{ from: ['Organization', 'Committee', 'Policy', 'Practice'], to: ['Law', 'Standard', 'Policy'] }],
    inverse: {
      name: 'compliedWithBy',
      labels: { en: 'Complied with by', zh: '遵守者' },
      description: 'Entities that are said to comply with it.',
    },
    example: '公司严格按照《公司法》 … 的要求',
  },
  {
    type: 'ADOPTED',
    labels: { en: 'Adopted', zh: '采用' },
    definition: 'Created or adopted a policy, a management system or a practice.',
    ends: [{ from: ['Organization'], to: ['Policy', 'ManagementSystem', 'Practice'] }],
    inverse: {
      name: 'adoptedBy',
      labels: { en: 'Adopted by', zh: '采用方' },
      description: 'Organizations that created or adopted it.',
    },
    example: '公司制定了《供应商管理控制程序》',
  },
  {
    type: 'BASED_ON',
    labels: { en: 'Based on', zh: '依据' },
    definition: 'Is based on a rule, a standard or a document.',
    ends: [
      {
        from: ['Policy', 'ManagementSystem', 'Document', 'Report', 'Practice', 'Organization', 'Committee', 'Product'],
        to: ['Law', 'Standard', 'Document', 'Policy'],
      },
    ],
    inverse: {
      name: 'basisFor',
      labels: { en: 'Basis for', zh: '以此为依据' },
      description: 'Entities that are based on it.',
    },
    example: '本公告根据中国社科院《中国企业社会责任报告编写指南(CASS-CSR3.0)》 … 编写而成',
  },
  {
    type: 'GOVERNS',
    labels: { en: 'Governs', zh: '规范' },
    definition: 'Specifies how something is done or how somebody is treated.',
    ends: [
      {
        from: ['Policy', 'ManagementSystem', 'Practice'],
        to: ['Practice', 'Service', 'StakeholderGroup', 'Organization', 'Committee', 'Program', 'Product', 'Facility'],
      },
    ],
    inverse: {
      name: 'governedBy',
      labels: { en: 'Governed by', zh: '适用规范' },
      description: 'Policies, management systems and practices that specify how it is done.',
    },
    example: '《采购手册》 → 采购流程',
  },
  {
    type: 'DEFINES',
    labels: { en: 'Defines', zh: '规定' },
    definition: 'Defines a practice or a program.',
    ends: [{ from: ['Policy', 'Document'], to: ['Practice', 'Program'] }],
    inverse: {
      name: 'definedBy',
      labels: { en: 'Defined by', zh: '规定文件' },
      description: 'Policies and documents that define it.',
    },
    example: '供应商管理制度 → 供应商的引入标准',
  },
  {
    type: 'REQUIRES',
    labels: { en: 'Requires', zh: '要求' },
    definition: 'Requires a product or a practice.',
    ends: [{ from: ['Practice', 'Policy'], to: ['Product', 'Practice'] }],
    inverse: {
      name: 'requiredBy',
      labels: { en: 'Required by', zh: '要求者' },
      description: 'Practices and policies that require it.',
    },
    example: '其他议价方式必须通过公司开发的 SRM 系统进行',
    qualifiers: {
      mode: {
        labels: { en: 'needed', zh: '要求' },
        meaning: 'ALL_OF if all objects are required, ANY_OF if one of them is sufficient.',
        values: {
          ALL_OF: { en: 'all of them', zh: '须全部满足' },
          ANY_OF: { en: 'any one of them', zh: '满足其一即可' },
        },
      },
    },
  },
  {
    type: 'SIGNED_WITH',
    labels: { en: 'Signed with', zh: '签署方' },
    definition: 'Is a document agreed with somebody.',
    ends: [{ from: ['Document'], to: ['StakeholderGroup', 'Organization'] }],
    inverse: {
      name: 'signedDocuments',
      labels: { en: 'Signed documents', zh: '签署的文件' },
      description: 'Documents agreed with the organization or group.',
    },
    example: '公司与供应商签署《环境与职业健康安全管理信息交流书》',
  },
  {
    type: 'CONCERNS',
    labels: { en: 'Concerns', zh: '涉及' },
    definition: 'Deals with an entity.',
    ends: [{ from: ['Document', 'Report', 'Event', 'Practice', 'Program'], to: ANY }],
    inverse: {
      name: 'discussedIn',
      labels: { en: 'Discussed in', zh: '相关内容' },
      description: 'Documents, reports, events, practices and programs that deal with the entity.',
    },
    example: '《关于公司 2020 年度利润分配方案的议案》 → 2020 年度利润分配',
  },
  {
    type: 'ADDRESSED_TO',
    labels: { en: 'Addressed to', zh: '面向' },
    definition: 'Is written for or reported to somebody.',
    ends: [{ from: ['Report', 'Document', 'Practice'], to: ['StakeholderGroup', 'Organization'] }],
    inverse: {
      name: 'addressedBy',
      labels: { en: 'Addressed by', zh: '面向其的内容' },
      description: 'Reports, documents and practices that are written for or reported to it.',
    },
    example: '按不同事件级别 … 上报国家相关部门',
  },
  {
    type: 'EXPRESSES',
    labels: { en: 'Expresses', zh: '表述' },
    definition: 'Contains the claim as its own wording. The wording does not support the claim.',
    ends: [{ from: ['Policy', 'Document'], to: ['Claim'] }],
    inverse: {
      name: 'expressedIn',
      labels: { en: 'Expressed in', zh: '表述于' },
      description: 'Policies and documents that contain the claim as their wording.',
    },
    example: '信息安全方针 → 屏蔽各类威胁，确保信息安全',
  },
  {
    type: 'IMPLEMENTS',
    labels: { en: 'Implements', zh: '贯标实施' },
    definition: 'Is introducing a management system or a standard, which is not a certification.',
    ends: [{ from: ['Organization'], to: ['ManagementSystem', 'Standard'] }],
    inverse: {
      name: 'implementedBy',
      labels: { en: 'Implemented by', zh: '贯标方' },
      description: 'Organizations that are introducing it.',
    },
    example: '公司正在推进 … 供应链安全管理体系 … 的贯标实施',
  },
];
