import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Optional, Required } from '../model/property.js';
import { enumeration, text, type ValueOf } from '../model/value-type.js';

export const RegionLevel = enumeration('RegionLevel', 'The level of a region in the administration.', {
  COUNTRY: { labels: { en: 'Country', zh: '国家' }, meaning: 'The country.' },
  PROVINCE: { labels: { en: 'Province', zh: '省级' }, meaning: 'A province, autonomous region or municipality.' },
  PREFECTURE: { labels: { en: 'Prefecture', zh: '地级' }, meaning: 'A prefecture-level city or prefecture.' },
  COUNTY: { labels: { en: 'County', zh: '县级' }, meaning: 'A county, county-level city or district.' },
  GROUP: {
    labels: { en: 'Group', zh: '多个地区' },
    meaning: 'Places that the report counts or describes without naming them.',
  },
});
export type RegionLevel = ValueOf<typeof RegionLevel>;

@Kind({
  plural: 'regions',
  labels: { en: 'Region', zh: '地区' },
  description:
    'A place with an administration, rolled up through its prefecture and province to the country (GB/T 2260); or a group of places that the report counts without naming.',
  colour: '#8a7a3d',
  shape: 'circle',
})
export class Region extends Entity {
  @Optional(text, {
    labels: { en: 'Code', zh: '代码' },
    description: 'Its GB/T 2260 code, six digits; none for the country and for groups.',
    search: 'alias',
  })
  code?: string;

  @Required(RegionLevel, {
    labels: { en: 'Administrative level', zh: '行政级别' },
    description: 'Its level in the administration.',
  })
  administrativeLevel!: RegionLevel;
}
