import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Optional, Required } from '../model/property.js';
import { enumeration, integer, type ValueOf } from '../model/value-type.js';

export const CommitteeType = enumeration('CommitteeType', 'What sort of body a committee is.', {
  GENERAL_MEETING: 'The general meeting of shareholders.',
  BOARD: 'The board of directors.',
  SUPERVISORY_BOARD: 'The supervisory board.',
  BOARD_COMMITTEE: 'A committee of the board of directors.',
  MANAGEMENT: 'A body of the management.',
  OTHER: 'None of these.',
});
export type CommitteeType = ValueOf<typeof CommitteeType>;

@Kind(
  'committees',
  'A standing body: a general meeting, a board, a supervisory board, a committee of the board, or another.',
)
export class Committee extends Entity {
  @Required(CommitteeType, 'What sort of body it is.')
  type!: CommitteeType;

  @Optional(integer, 'How many members it has, added up from its seats; null where the report does not say.')
  memberCount?: number;

  @Optional(integer, 'How many of them are independent directors; null where the report does not say.')
  independentCount?: number;
}
