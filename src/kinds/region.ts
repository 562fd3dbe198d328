import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Optional, Required } from '../model/property.js';
import { enumeration, text, type ValueOf } from '../model/value-type.js';

export const RegionLevel = enumeration('RegionLevel', 'Administrative levels of regions.', {
  COUNTRY: { labels: { en: 'Country', zh: '国家' }, meaning: 'The country.' },
  PROVINCE: { labels: { en: 'Province', zh: '省级' }, meaning: 'A province, autonomous region or municipality.' },
  PREFECTURE: { labels: { en: 'Prefecture', zh: '地级' }, meaning: 'A prefecture-level city or prefecture.' },
  COUNTY: { labels: { en: 'County', zh: '县级' }, meaning: 'A county, county-level city or district.' },
  GROUP: {
    labels: { en: 'Group', zh: '多个地区' },
    meaning: 'Several places that the report counts or describes without naming them.',
  },
});
export type RegionLevel = ValueOf<typeof RegionLevel>;

@Kind({
  plural: 'regions',
  labels: { en: 'Region', zh: '地区' },
  description:
    'An administrative division, part of its prefecture, province and country (GB/T 2260), or a group of places that the report counts without naming them.',
  colour: '#8a7a3d',
  shape: 'circle',
})
export class Region extends Entity {
  @Optional(text, {
    labels: { en: 'Code', zh: '代码' },
    description: 'GB/T 2260 code of the region, six digits. Null for the country and for groups.',
    search: 'alias',
  })
  code?: string;

  @Required(RegionLevel, {
    labels: { en: 'Administrative level', zh: '行政级别' },
    description: 'Administrative level of the region.',
  })
  administrativeLevel!: RegionLevel;
}
