import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Required } from '../model/property.js';
import { enumeration, type ValueOf } from '../model/value-type.js';

export const ProgramType = enumeration('ProgramType', 'What sort of activity a program is.', {
  TRAINING: 'Training of employees or of others.',
  INCENTIVE_PLAN: 'A plan to reward or tie people.',
  WELFARE: 'Care for employees and their families.',
  CAMPAIGN: 'A campaign or a series of activities.',
  IMPROVEMENT: 'A programme of improvement.',
  OTHER: 'None of these.',
});
export type ProgramType = ValueOf<typeof ProgramType>;

@Kind('programs', 'A recurring or planned activity: training, incentive plan, welfare, campaign, improvement.')
export class Program extends Entity {
  @Required(ProgramType, 'What sort of activity it is.')
  type!: ProgramType;
}
