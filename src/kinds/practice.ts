import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Required } from '../model/property.js';
import { enumeration, type ValueOf } from '../model/value-type.js';

export const PracticeType = enumeration('PracticeType', 'What sort of practice it is.', {
  BENEFIT: 'Something employees get.',
  INSPECTION: 'A check.',
  CHANNEL: 'A way to reach or hear people.',
  CRITERION: 'What something is judged by.',
  METHOD: 'A way of doing.',
  PROCESS: 'A process.',
  CAPABILITY: 'Something the company is able to do.',
});
export type PracticeType = ValueOf<typeof PracticeType>;

@Kind(
  'practices',
  'What the company does or offers: a benefit, an inspection, a channel, a criterion, a method, a process or a capability.',
)
export class Practice extends Entity {
  @Required(PracticeType, 'What sort of practice it is.')
  type!: PracticeType;
}
