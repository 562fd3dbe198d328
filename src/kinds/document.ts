import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Required } from '../model/property.js';
import { enumeration, type ValueOf } from '../model/value-type.js';

export const DocumentType = enumeration('DocumentType', 'Types of document.', {
  REPORT: { labels: { en: 'Report', zh: '报告' }, meaning: 'A report.' },
  AGREEMENT: { labels: { en: 'Agreement', zh: '协议' }, meaning: 'An agreement or contract.' },
  PROPOSAL: { labels: { en: 'Proposal', zh: '议案' }, meaning: 'A proposal submitted to a body for decision.' },
  PLAN: { labels: { en: 'Plan', zh: '方案' }, meaning: 'A plan or scheme.' },
  CATALOGUE: { labels: { en: 'Catalogue', zh: '目录指南' }, meaning: 'A catalogue or guide.' },
  WEBSITE: { labels: { en: 'Website', zh: '网站' }, meaning: 'A website or online channel.' },
  OTHER: { labels: { en: 'Other', zh: '其他' }, meaning: 'Another type.' },
});
export type DocumentType = ValueOf<typeof DocumentType>;

@Kind({
  plural: 'documents',
  labels: { en: 'Document', zh: '文件' },
  description: 'A report, agreement, proposal, plan or catalogue.',
  colour: '#7b7f55',
  shape: 'square',
})
export class Document extends Entity {
  @Required(DocumentType, {
    labels: { en: 'Type', zh: '类型' },
    description: 'Type of the document.',
  })
  type!: DocumentType;
}
