import type { RelationDeclaration } from '../model/relation.js';

/** Organizers, participants and places of projects and events. */
export const placeAndRun: readonly RelationDeclaration[] = [
  {
    type: 'RUN_BY',
    labels: { en: 'Run by', zh: '举办方' },
    definition: 'Is carried out or hosted by an organization.',
    ends: [{ from: ['Project', 'Program', 'Event', 'Practice', 'Facility'], to: ['Organization'] }],
    inverse: {
      name: 'runs',
      labels: { en: 'Runs', zh: '举办的活动' },
      description: 'Projects, programs, events, practices and facilities that the organization carries out or hosts.',
    },
    example: '公司承担的北京交通大脑云指项目',
  },
  {
    type: 'LOCATED_IN',
    labels: { en: 'Located in', zh: '位于' },
    definition: 'Is located or takes place in a region.',
    ends: [{ from: ['Facility', 'Project', 'Event', 'Organization', 'Service', 'Program'], to: ['Region'] }],
    inverse: {
      name: 'locatedHere',
      labels: { en: 'Located here', zh: '此地的内容' },
      description: 'Entities that are located or take place in the region.',
    },
    example: '在六安、泉州、南京 … 等地参与数据整理工作',
  },
  {
    type: 'DEPLOYED_AT',
    labels: { en: 'Deployed at', zh: '部署于' },
    definition: 'Went into use at a facility.',
    ends: [{ from: ['Product', 'Project'], to: ['Facility'] }],
    inverse: {
      name: 'deployments',
      labels: { en: 'Deployments', zh: '部署内容' },
      description: 'Products and projects that went into use at the facility.',
    },
    example: '北京交通大脑云指项目上线鸟巢冬奥指挥中心',
  },
  {
    type: 'PARTICIPATED_IN',
    labels: { en: 'Participated in', zh: '参与' },
    definition: 'Took part in it. Taking part (参与) is not carrying it out.',
    ends: [{ from: ['StakeholderGroup', 'Organization'], to: ['Event', 'Program', 'Project', 'Standard'] }],
    inverse: {
      name: 'participants',
      labels: { en: 'Participants', zh: '参与方' },
      description: 'Organizations and groups that took part in it.',
    },
    example: '公司作为主要起草单位，参与国家标准《绿色产品评价-计算机及部件》的编制',
  },
  {
    type: 'INSPECTED',
    labels: { en: 'Inspected', zh: '检查' },
    definition: 'Inspected a facility or an organization.',
    ends: [{ from: ['Practice'], to: ['Facility', 'Organization'] }],
    inverse: {
      name: 'inspections',
      labels: { en: 'Inspections', zh: '检查活动' },
      description: 'Inspections of the facility or organization.',
    },
    example: '综合安全检查 → 天津生产基地',
  },
  {
    type: 'HAS_THEME',
    labels: { en: 'Has theme', zh: '主题' },
    definition: 'Has a theme.',
    ends: [{ from: ['Program', 'Event'], to: ['Topic'] }],
    inverse: {
      name: 'themeOf',
      labels: { en: 'Theme of', zh: '以此为主题的活动' },
      description: 'Programs and events with the theme.',
    },
    example: '以“落实安全责任，推动安全发展”为主题',
  },
  {
    type: 'HANDLED',
    labels: { en: 'Handled', zh: '处理' },
    definition: 'Handled an incident.',
    ends: [{ from: ['Organization', 'Practice'], to: ['Event'] }],
    inverse: {
      name: 'handledBy',
      labels: { en: 'Handled by', zh: '处理方' },
      description: 'Organizations and practices that handled the incident.',
    },
    example: '公司先后处理百起异常事件',
  },
  {
    type: 'AFFECTED',
    labels: { en: 'Affected', zh: '影响' },
    definition: 'Is an incident that affected somebody.',
    ends: [{ from: ['Event'], to: ['StakeholderGroup', 'Organization', 'Facility'] }],
    inverse: {
      name: 'affectedBy',
      labels: { en: 'Affected by', zh: '影响事件' },
      description: 'Incidents that affected it.',
    },
    example: '部分高校计算资源被数字货币挖矿程序异常占用',
  },
];
