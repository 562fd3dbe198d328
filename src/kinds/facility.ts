import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Required } from '../model/property.js';
import { enumeration, type ValueOf } from '../model/value-type.js';

export const FacilityType = enumeration('FacilityType', 'What sort of facility it is.', {
  BASE: { labels: { en: 'Base', zh: '生产基地' }, meaning: 'A production base.' },
  CENTRE: { labels: { en: 'Centre', zh: '中心' }, meaning: 'A centre: data, service, research, call centre.' },
  HOTLINE: { labels: { en: 'Hotline', zh: '热线' }, meaning: 'A hotline.' },
  VENUE: { labels: { en: 'Venue', zh: '场所' }, meaning: 'A place where something is held or shown.' },
  PLANT: { labels: { en: 'Plant', zh: '工厂' }, meaning: 'A factory.' },
  OTHER: { labels: { en: 'Other', zh: '其他' }, meaning: 'None of these.' },
});
export type FacilityType = ValueOf<typeof FacilityType>;

@Kind({
  plural: 'facilities',
  labels: { en: 'Facility', zh: '设施' },
  description:
    'A base, a centre, a hotline or a venue. Unnamed ones that the report counts are one facility with an observation.',
  colour: '#a0692e',
  shape: 'circle',
})
export class Facility extends Entity {
  @Required(FacilityType, {
    labels: { en: 'Type', zh: '类型' },
    description: 'What sort of facility it is.',
  })
  type!: FacilityType;
}
