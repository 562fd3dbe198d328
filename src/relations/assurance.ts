import { ANY, type RelationDeclaration } from '../model/relation.js';

/** What is attested, claimed and supported. */
export const assurance: readonly RelationDeclaration[] = [
  {
    type: 'HOLDS',
    definition: 'Has obtained a certification; only for HELD ones.',
    ends: [{ from: ['Organization'], to: ['Certification'] }],
    inverse: { name: 'heldBy', description: 'Who holds it.' },
    example: '公司已经取得 ISO9001 质量管理体系 … 认证证书',
  },
  {
    type: 'PURSUES',
    definition: 'Works towards a certification; only for ones IN_PROGRESS.',
    ends: [{ from: ['Organization'], to: ['Certification'] }],
    inverse: { name: 'pursuedBy', description: 'Who works towards it.' },
    example: '公司正在推进 … ISO28000 供应链安全管理体系 … 的贯标实施',
  },
  {
    type: 'CERTIFIES',
    definition: 'What a certification that is held attests.',
    ends: [{ from: ['Certification'], to: ['ManagementSystem', 'Product', 'Organization', 'Service'] }],
    inverse: { name: 'certifiedBy', description: 'The certifications that attest it.' },
    example: '公司的服务器 … 等全系列产品，通过了国家 CCC … 等产品认证',
  },
  {
    type: 'CONFORMS_TO',
    definition: 'Meets, or was built to, a standard. A standard followed is not a certificate.',
    ends: [{ from: ['Certification', 'ManagementSystem', 'Practice'], to: ['Standard'] }],
    inverse: { name: 'conformedToBy', description: 'What meets it or was built to it.' },
    example: 'ISO27001 信息安全管理认证 → ISO/IEC 27001',
  },
  {
    type: 'RECEIVED',
    definition: 'Was given an award, or was listed or selected.',
    ends: [{ from: ANY, to: ['Award'] }],
    inverse: { name: 'receivedBy', description: 'Who or what was given it.' },
    example: '揽获“中科院人工智能研究年度亮点成果” … 荣誉',
  },
  {
    type: 'GRANTED_BY',
    definition: 'Was given by.',
    ends: [{ from: ['Award'], to: ['Organization'] }],
    inverse: { name: 'grants', description: 'The awards it gave.' },
    example: '联盟优秀团队 → 人工智能产学研创新联盟',
  },
  {
    type: 'SUPPORTS',
    definition: 'Is a ground for believing a claim: as the report says (STATED), or by a named rule (INFERRED).',
    ends: [{ from: { anyBut: ['Claim'] }, to: ['Claim'] }],
    inverse: { name: 'supportedBy', description: 'The grounds for believing it. None is an answer, not a gap.' },
    example: '通过了国家 CCC … 等产品认证，保证了产品质量、环保和安全方面的一致性',
  },
  {
    type: 'ABOUT',
    definition: 'What a claim is made about, or what an observation measures.',
    ends: [{ from: ['Claim', 'Observation'], to: ANY }],
    inverse: {
      name: { Claim: 'claims', Observation: 'observations' },
      description: { Claim: 'What is claimed about it.', Observation: 'The numbers that are given about it.' },
    },
    example: '技术工程师一小时内主动联系用户 → 售后服务',
  },
  {
    type: 'MADE_BY',
    definition: 'Who makes the claim.',
    ends: [{ from: ['Claim'], to: ['Organization'] }],
    inverse: { name: 'claimsMade', description: 'The claims it makes.' },
    example: '承诺尊重和保护客户的隐私权 → 中科曙光',
  },
  {
    type: 'RESTATES',
    definition: 'Says again, in other words, what another claim says.',
    ends: [{ from: ['Claim'], to: ['Claim'] }],
    inverse: { name: 'restatedBy', description: 'The claims that say it again in other words.' },
    example: '始终保持投资者热线畅通 → 保证公司投资者热线畅通',
  },
  {
    type: 'LISTED_IN',
    definition: 'Is named in a catalogue.',
    ends: [{ from: ['Organization', 'Product', 'Technology', 'Award'], to: ['Document'] }],
    inverse: { name: 'lists', description: 'Who or what it names.' },
    example: '入选《国家通信业节能技术产品应用指南与案例（2021）》',
  },
];
