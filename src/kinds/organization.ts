import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Optional, Required } from '../model/property.js';
import { enumeration, text, type ValueOf } from '../model/value-type.js';

export const OrganizationType = enumeration('OrganizationType', 'What sort of organization it is.', {
  COMPANY: 'A company.',
  SUBSIDIARY: 'A company that another one in the graph controls.',
  DEPARTMENT: 'A part of a company.',
  TEAM: 'A group of people working together, smaller than a department.',
  REGULATOR: 'An authority that supervises a market.',
  EXCHANGE: 'A stock exchange.',
  ALLIANCE: 'An association of organizations.',
  MINISTRY: 'A ministry of the state.',
  INSTITUTE: 'A research or academic institute.',
  GOVERNMENT: 'A government or one of its offices, other than a ministry.',
  PARTY: 'A political party.',
  OTHER: 'None of these.',
});
export type OrganizationType = ValueOf<typeof OrganizationType>;

@Kind('organizations', 'A company, subsidiary, department, team, regulator, exchange, alliance, ministry or institute.')
export class Organization extends Entity {
  @Required(OrganizationType, 'What sort of organization it is.')
  type!: OrganizationType;

  @Optional(text, 'The code under which its shares are listed, digits only.')
  stockCode?: string;
}
