import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Required } from '../model/property.js';
import { enumeration, type ValueOf } from '../model/value-type.js';

export const FacilityType = enumeration('FacilityType', 'What sort of facility it is.', {
  BASE: 'A production base.',
  CENTRE: 'A centre: data, service, research, call centre.',
  HOTLINE: 'A hotline.',
  VENUE: 'A place where something is held or shown.',
  PLANT: 'A factory.',
  OTHER: 'None of these.',
});
export type FacilityType = ValueOf<typeof FacilityType>;

@Kind(
  'facilities',
  'A base, a centre, a hotline or a venue. Unnamed ones that the report counts are one facility with an observation.',
)
export class Facility extends Entity {
  @Required(FacilityType, 'What sort of facility it is.')
  type!: FacilityType;
}
