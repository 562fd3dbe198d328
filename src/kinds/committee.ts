import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Optional, Required } from '../model/property.js';
import { enumeration, integer, type ValueOf } from '../model/value-type.js';

export const CommitteeType = enumeration('CommitteeType', 'Types of committee.', {
  GENERAL_MEETING: {
    labels: { en: 'General meeting', zh: '股东大会' },
    meaning: 'The general meeting of shareholders.',
  },
  BOARD: { labels: { en: 'Board', zh: '董事会' }, meaning: 'The board of directors.' },
  SUPERVISORY_BOARD: { labels: { en: 'Supervisory board', zh: '监事会' }, meaning: 'The supervisory board.' },
  BOARD_COMMITTEE: {
    labels: { en: 'Board committee', zh: '董事会专门委员会' },
    meaning: 'A committee of the board of directors.',
  },
  MANAGEMENT: { labels: { en: 'Management', zh: '管理层机构' }, meaning: 'A body of the management.' },
  OTHER: { labels: { en: 'Other', zh: '其他' }, meaning: 'Another type.' },
});
export type CommitteeType = ValueOf<typeof CommitteeType>;

@Kind({
  plural: 'committees',
  labels: { en: 'Committee', zh: '委员会' },
  description:
    'A standing body: a general meeting, a board, a supervisory board, a committee of the board, or another.',
  colour: '#4b58c4',
  shape: 'circle',
})
export class Committee extends Entity {
  @Required(CommitteeType, {
    labels: { en: 'Type', zh: '类型' },
    description: 'Type of the committee.',
  })
  type!: CommitteeType;

  @Optional(integer, {
    labels: { en: 'Member count', zh: '成员人数' },
    description: 'Number of members: the sum of its seats. Null if the report does not give it.',
  })
  memberCount?: number;

  @Optional(integer, {
    labels: { en: 'Independent count', zh: '独立董事人数' },
    description: 'Number of members who are independent directors. Null if the report does not give it.',
  })
  independentCount?: number;
}
