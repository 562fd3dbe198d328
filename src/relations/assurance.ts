import { ANY, type RelationDeclaration } from '../model/relation.js';

/** Certifications, awards and claims. */
export const assurance: readonly RelationDeclaration[] = [
  {
    type: 'HOLDS',
    labels: { en: 'Holds', zh: '持有' },
    definition: 'Has obtained a certification whose status is HELD.',
    ends: [{ from: ['Organization'], to: ['Certification'] }],
    inverse: {
      name: 'heldBy',
      labels: { en: 'Held by', zh: '持有方' },
      description: 'Organizations that hold the certification.',
    },
    example: '公司已经取得 ISO9001 质量管理体系 … 认证证书',
  },
  {
    type: 'PURSUES',
    labels: { en: 'Pursues', zh: '正在申请' },
    definition: 'Works towards a certification whose status is IN_PROGRESS.',
    ends: [{ from: ['Organization'], to: ['Certification'] }],
    inverse: {
      name: 'pursuedBy',
      labels: { en: 'Pursued by', zh: '申请方' },
      description: 'Organizations that work towards the certification.',
    },
    example: '公司正在推进 … ISO28000 供应链安全管理体系 … 的贯标实施',
  },
  {
    type: 'CERTIFIES',
    labels: { en: 'Certifies', zh: '认证对象' },
    definition: 'Is a held certification of something.',
    ends: [{ from: ['Certification'], to: ['ManagementSystem', 'Product', 'Organization', 'Service'] }],
    inverse: {
      name: 'certifiedBy',
      labels: { en: 'Certified by', zh: '所获认证' },
      description: 'Certifications of the entity.',
    },
    example: '公司的服务器 … 等全系列产品，通过了国家 CCC … 等产品认证',
  },
  {
    type: 'CONFORMS_TO',
    labels: { en: 'Conforms to', zh: '符合标准' },
    definition: 'Meets a standard, or was built to it. Following a standard is not a certification.',
    ends: [{ from: ['Certification', 'ManagementSystem', 'Practice'], to: ['Standard'] }],
    inverse: {
      name: 'conformedToBy',
      labels: { en: 'Conformed to by', zh: '遵循者' },
      description: 'Entities that meet the standard or were built to it.',
    },
    example: 'ISO27001 信息安全管理认证 → ISO/IEC 27001',
  },
  {
    type: 'RECEIVED',
    labels: { en: 'Received', zh: '获得' },
    definition: 'Was given an award, or was listed or selected.',
    ends: [{ from: ANY, to: ['Award'] }],
    inverse: {
      name: 'receivedBy',
      labels: { en: 'Received by', zh: '获得者' },
      description: 'Entities that were given the award.',
    },
    example: '揽获“中科院人工智能研究年度亮点成果” … 荣誉',
  },
  {
    type: 'GRANTED_BY',
    labels: { en: 'Granted by', zh: '授予方' },
    definition: 'Was given by an organization.',
    ends: [{ from: ['Award'], to: ['Organization'] }],
    inverse: {
      name: 'grants',
      labels: { en: 'Grants', zh: '授予的奖项' },
      description: 'Awards that the organization gave.',
    },
    example: '联盟优秀团队 → 人工智能产学研创新联盟',
  },
  {
    type: 'SUPPORTS',
    labels: { en: 'Supports', zh: '支持' },
    definition: 'Supports a claim, as the report says (STATED) or as a named rule infers (INFERRED).',
    ends: [{ from: { anyBut: ['Claim'] }, to: ['Claim'] }],
    inverse: {
      name: 'supportedBy',
      labels: { en: 'Supported by', zh: '支持依据' },
      description:
        'Entities that support the claim. Empty if the report contains no support, which is a finding, not missing data.',
    },
    example: '通过了国家 CCC … 等产品认证，保证了产品质量、环保和安全方面的一致性',
  },
  {
    type: 'ABOUT',
    labels: { en: 'About', zh: '关于' },
    definition: 'Is a claim or an observation about an entity.',
    ends: [{ from: ['Claim', 'Observation'], to: ANY }],
    inverse: {
      Claim: { name: 'claims', labels: { en: 'Claims', zh: '相关主张' }, description: 'Claims about the entity.' },
      Observation: {
        name: 'observations',
        labels: { en: 'Observations', zh: '相关数值' },
        description: 'Observations about the entity.',
      },
    },
    example: '技术工程师一小时内主动联系用户 → 售后服务',
  },
  {
    type: 'MADE_BY',
    labels: { en: 'Made by', zh: '主张方' },
    definition: 'Is made by an organization.',
    ends: [{ from: ['Claim'], to: ['Organization'] }],
    inverse: {
      name: 'claimsMade',
      labels: { en: 'Claims made', zh: '提出的主张' },
      description: 'Claims that the organization makes.',
    },
    example: '承诺尊重和保护客户的隐私权 → 中科曙光',
  },
  {
    type: 'RESTATES',
    labels: { en: 'Restates', zh: '重述' },
    definition: 'Repeats another claim in other words.',
    ends: [{ from: ['Claim'], to: ['Claim'] }],
    inverse: {
      name: 'restatedBy',
      labels: { en: 'Restated by', zh: '重述' },
      description: 'Claims that repeat the claim in other words.',
    },
    example: '始终保持投资者热线畅通 → 保证公司投资者热线畅通',
    acyclic: true,
  },
  {
    type: 'LISTED_IN',
    labels: { en: 'Listed in', zh: '入选' },
    definition: 'Is named in a catalogue.',
    ends: [{ from: ['Organization', 'Product', 'Technology', 'Award'], to: ['Document'] }],
    inverse: { name: 'lists', labels: { en: 'Lists', zh: '入选者' }, description: 'Entities that the document names.' },
    example: '入选《国家通信业节能技术产品应用指南与案例（2021）》',
  },
];
