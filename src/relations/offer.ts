import { ANY, type RelationDeclaration, SAME } from '../model/relation.js';

/** What is offered, what it is made of, and whom it serves. */
export const offer: readonly RelationDeclaration[] = [
  {
    type: 'OFFERS',
    definition: 'Has it for its customers, its people or its partners.',
    ends: [{ from: ['Organization'], to: ['Product', 'Service', 'Program', 'Practice'] }],
    inverse: { name: 'offeredBy', description: 'Who has it to offer.' },
    example: '中科曙光提供灵活可靠的定制化服务',
  },
  {
    type: 'DELIVERED_BY',
    definition: 'Who or what carries a service out.',
    ends: [{ from: ['Service'], to: ['Facility', 'Organization', 'StakeholderGroup'] }],
    inverse: { name: 'delivers', description: 'The services it carries out.' },
    example: '呼叫中心提供 7*24*365 的服务',
  },
  {
    type: 'DEVELOPED_BY',
    definition: 'Who made it.',
    ends: [{ from: ['Product', 'Technology', 'Project'], to: ['Organization'] }],
    inverse: { name: 'developed', description: 'What it made.' },
    example: '公司开发的 SRM 系统',
  },
  {
    type: 'USES',
    definition: 'Works with a technology or a product.',
    ends: [{ from: ['Product', 'Project', 'Service', 'Program', 'Practice'], to: ['Technology', 'Product'] }],
    inverse: { name: 'usedBy', description: 'What works with it.' },
    example: '“金凤还巢”人力资源大数据项目 → 大数据',
  },
  {
    type: 'APPLIED_IN',
    definition: 'The industry or field in which it is used.',
    ends: [{ from: ['Product', 'Technology', 'Service'], to: ['Topic'] }],
    inverse: { name: 'applications', description: 'What is used in it.' },
    example: '液态冷却产品 … 广泛应用于科研院所、教育、医疗 … 等行业',
  },
  {
    type: 'PART_OF',
    definition: 'Belongs to a larger whole of its kind; a practice may belong to a program, an item to a total.',
    ends: [
      { from: ANY, to: SAME },
      { from: ['Practice'], to: ['Program'] },
    ],
    inverse: { name: 'parts', description: 'What belongs to it.' },
    example: '资质认证定制 → 定制化服务',
  },
  {
    type: 'BROADER',
    definition: 'The wider notion under which it falls (SKOS broader).',
    ends: [{ from: ANY, to: SAME }],
    inverse: { name: 'narrower', description: 'The narrower notions that fall under it (SKOS narrower).' },
    example: '独立董事 → 董事',
  },
  {
    type: 'RESPONDS_TO',
    definition: 'Answers a programme of the state.',
    ends: [{ from: ANY, to: ['PolicyInitiative'] }],
    inverse: { name: 'responses', description: 'What answers it.' },
    example: '公司积极响应“东数西算”政策',
  },
  {
    type: 'CONTRIBUTES_TO',
    definition: 'Helps to bring about.',
    ends: [{ from: ANY, to: ['Event', 'Project', 'Program', 'Product', 'PolicyInitiative'] }],
    inverse: { name: 'contributions', description: 'What helps to bring it about.' },
    example: '新一代国产计算平台 → 北京冬奥会绿色电力供应',
  },
  {
    type: 'SERVES',
    definition: 'Is for the benefit of.',
    ends: [{ from: ANY, to: ['StakeholderGroup', 'Organization', 'Region'] }],
    inverse: { name: 'servedBy', description: 'What is for its benefit.' },
    example: '人力资源大数据项目 → 金寨、裕安等多地政府',
  },
  {
    type: 'PARTNERED_WITH',
    definition: 'Was done together with.',
    ends: [{ from: ANY, to: ['Organization'] }],
    inverse: { name: 'partnerships', description: 'What was done together with it.' },
    example: '公司联合中国科学院人工智能产学研创新联盟',
  },
  {
    type: 'RELEASED_AT',
    definition: 'The event at which it was made public.',
    ends: [{ from: ['Product'], to: ['Event'] }],
    inverse: { name: 'releases', description: 'What was made public at it.' },
    example: '在世界人工智能大会上发布“新一代人工智能计算平台”',
  },
];
