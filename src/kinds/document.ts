import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Required } from '../model/property.js';
import { enumeration, type ValueOf } from '../model/value-type.js';

export const DocumentType = enumeration('DocumentType', 'What sort of document it is.', {
  REPORT: 'A report.',
  AGREEMENT: 'An agreement or contract.',
  PROPOSAL: 'A proposal put to a body for decision.',
  PLAN: 'A plan or scheme.',
  CATALOGUE: 'A catalogue or guide.',
  WEBSITE: 'A site or channel on the web.',
  OTHER: 'None of these.',
});
export type DocumentType = ValueOf<typeof DocumentType>;

@Kind('documents', 'A report, agreement, proposal, plan or catalogue.')
export class Document extends Entity {
  @Required(DocumentType, 'What sort of document it is.')
  type!: DocumentType;
}
