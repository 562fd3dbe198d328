import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Required } from '../model/property.js';
import { enumeration, type ValueOf } from '../model/value-type.js';

export const FacilityType = enumeration('FacilityType', 'Types of facility.', {
  BASE: { labels: { en: 'Base', zh: '生产基地' }, meaning: 'A production base.' },
  CENTRE: {
    labels: { en: 'Centre', zh: '中心' },
    meaning: 'A data centre, service centre, research centre or call centre.',
  },
  HOTLINE: { labels: { en: 'Hotline', zh: '热线' }, meaning: 'A hotline.' },
  VENUE: { labels: { en: 'Venue', zh: '场所' }, meaning: 'A venue of events or exhibitions.' },
  PLANT: { labels: { en: 'Plant', zh: '工厂' }, meaning: 'A factory.' },
  OTHER: { labels: { en: 'Other', zh: '其他' }, meaning: 'Another type.' },
});
export type FacilityType = ValueOf<typeof FacilityType>;

@Kind({
  plural: 'facilities',
  labels: { en: 'Facility', zh: '设施' },
  description:
    'A base, a centre, a hotline or a venue. Unnamed facilities that the report counts are one entity with an observation.',
  colour: '#a0692e',
  shape: 'circle',
})
export class Facility extends Entity {
  @Required(FacilityType, {
    labels: { en: 'Type', zh: '类型' },
    description: 'Type of the facility.',
  })
  type!: FacilityType;
}
