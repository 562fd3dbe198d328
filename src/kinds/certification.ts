import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Optional, Required } from '../model/property.js';
import { enumeration, text, type ValueOf } from '../model/value-type.js';

export const CertificationCategory = enumeration('CertificationCategory', 'What a certification attests.', {
  MANAGEMENT_SYSTEM: {
    labels: { en: 'Management system', zh: '管理体系' },
    meaning: 'That a management system conforms to a standard.',
  },
  PRODUCT: { labels: { en: 'Product', zh: '产品' }, meaning: 'That a product conforms to a scheme.' },
  QUALIFICATION: {
    labels: { en: 'Qualification', zh: '资质' },
    meaning: 'That a company is able or allowed to do something.',
  },
  CREDIT: { labels: { en: 'Credit', zh: '信用' }, meaning: 'That a company is creditworthy or honest in business.' },
});
export type CertificationCategory = ValueOf<typeof CertificationCategory>;

export const CertificationStatus = enumeration('CertificationStatus', 'Whether a certification is held.', {
  HELD: { labels: { en: 'Held', zh: '已取得' }, meaning: 'The report says that the certification has been obtained.' },
  IN_PROGRESS: {
    labels: { en: 'In progress', zh: '推进中' },
    meaning: 'The report says that the company is working towards the certification. It is not held.',
  },
});
export type CertificationStatus = ValueOf<typeof CertificationStatus>;

@Kind({
  plural: 'certifications',
  labels: { en: 'Certification', zh: '认证' },
  description: 'A certificate of conformity, a qualification, an assessment or a credit rating.',
  colour: '#1f8a5b',
  shape: 'diamond',
})
export class Certification extends Entity {
  @Required(CertificationCategory, {
    labels: { en: 'Category', zh: '类别' },
    description: 'What the certification attests.',
  })
  category!: CertificationCategory;

  @Required(CertificationStatus, {
    labels: { en: 'Status', zh: '状态' },
    description: 'Whether the certification is held or in progress.',
  })
  status!: CertificationStatus;

  @Optional(text, {
    labels: { en: 'Level', zh: '等级' },
    description: 'Grade or class, as written in the report. Null if the report gives none.',
  })
  level?: string;
}
