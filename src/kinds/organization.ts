import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Optional, Required } from '../model/property.js';
import { enumeration, text, type ValueOf } from '../model/value-type.js';

export const OrganizationType = enumeration('OrganizationType', 'Types of organization.', {
  COMPANY: { labels: { en: 'Company', zh: '公司' }, meaning: 'A company.' },
  SUBSIDIARY: {
    labels: { en: 'Subsidiary', zh: '子公司' },
    meaning: 'A company that another company in the graph controls.',
  },
  DEPARTMENT: { labels: { en: 'Department', zh: '部门' }, meaning: 'A part of a company.' },
  TEAM: {
    labels: { en: 'Team', zh: '团队' },
    meaning: 'A group of people working together, smaller than a department.',
  },
  REGULATOR: { labels: { en: 'Regulator', zh: '监管机构' }, meaning: 'An authority that supervises a market.' },
  EXCHANGE: { labels: { en: 'Exchange', zh: '证券交易所' }, meaning: 'A stock exchange.' },
  ALLIANCE: { labels: { en: 'Alliance', zh: '联盟协会' }, meaning: 'An association of organizations.' },
  MINISTRY: { labels: { en: 'Ministry', zh: '国家部委' }, meaning: 'A ministry of the state.' },
  INSTITUTE: { labels: { en: 'Institute', zh: '科研院所' }, meaning: 'A research or academic institute.' },
  GOVERNMENT: {
    labels: { en: 'Government', zh: '政府机关' },
    meaning: 'A government or one of its offices, other than a ministry.',
  },
  PARTY: { labels: { en: 'Party', zh: '政党' }, meaning: 'A political party.' },
  OTHER: { labels: { en: 'Other', zh: '其他' }, meaning: 'Another type.' },
});
export type OrganizationType = ValueOf<typeof OrganizationType>;

@Kind({
  plural: 'organizations',
  labels: { en: 'Organization', zh: '机构' },
  description: 'A company, subsidiary, department, team, regulator, exchange, alliance, ministry or institute.',
  colour: '#2f6fb3',
  shape: 'circle',
})
export class Organization extends Entity {
  @Required(OrganizationType, {
    labels: { en: 'Type', zh: '类型' },
    description: 'Type of the organization.',
  })
  type!: OrganizationType;

  @Optional(text, {
    labels: { en: 'Stock code', zh: '股票代码' },
    description: 'Code under which the shares are listed, digits only. Null if none is recorded.',
    search: 'alias',
  })
  stockCode?: string;
}
