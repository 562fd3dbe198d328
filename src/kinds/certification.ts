import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Optional, Required } from '../model/property.js';
import { enumeration, text, type ValueOf } from '../model/value-type.js';

export const CertificationCategory = enumeration('CertificationCategory', 'What a certification attests.', {
  MANAGEMENT_SYSTEM: 'That a management system conforms to a standard.',
  PRODUCT: 'That a product conforms to a scheme.',
  QUALIFICATION: 'That a company is able or allowed to do something.',
  CREDIT: 'That a company is creditworthy or honest in business.',
});
export type CertificationCategory = ValueOf<typeof CertificationCategory>;

export const CertificationStatus = enumeration('CertificationStatus', 'Whether a certification is held.', {
  HELD: 'The report says that it has been obtained.',
  IN_PROGRESS: 'The report says that it is being worked for; it is not held.',
});
export type CertificationStatus = ValueOf<typeof CertificationStatus>;

@Kind('certifications', 'A certificate of conformity, a qualification, an assessment or a credit rating.')
export class Certification extends Entity {
  @Required(CertificationCategory, 'What is attested.')
  category!: CertificationCategory;

  @Required(CertificationStatus, 'Held, or still being worked for.')
  status!: CertificationStatus;

  @Optional(text, 'Grade or class, as the report writes it.')
  level?: string;
}
