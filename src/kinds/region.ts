import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Optional, Required } from '../model/property.js';
import { enumeration, text, type ValueOf } from '../model/value-type.js';

export const RegionLevel = enumeration('RegionLevel', 'The level of a region in the administration.', {
  COUNTRY: 'The country.',
  PROVINCE: 'A province, autonomous region or municipality.',
  PREFECTURE: 'A prefecture-level city or prefecture.',
  COUNTY: 'A county, county-level city or district.',
  GROUP: 'Places that the report counts or describes without naming them.',
});
export type RegionLevel = ValueOf<typeof RegionLevel>;

@Kind(
  'regions',
  'A place with an administration, rolled up through its prefecture and province to the country (GB/T 2260); or a group of places that the report counts without naming.',
)
export class Region extends Entity {
  @Optional(text, 'Its GB/T 2260 code, six digits; none for the country and for groups.')
  code?: string;

  @Required(RegionLevel, 'Its level in the administration.')
  administrativeLevel!: RegionLevel;
}
