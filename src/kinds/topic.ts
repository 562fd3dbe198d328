import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Required } from '../model/property.js';
import { enumeration, type ValueOf } from '../model/value-type.js';

export const TopicType = enumeration('TopicType', 'What sort of topic it is.', {
  INDUSTRY: 'An industry.',
  APPLICATION_FIELD: 'A field in which things are applied.',
  ESG_TOPIC: 'A topic of environment, society or governance.',
  OTHER: 'None of these.',
});
export type TopicType = ValueOf<typeof TopicType>;

@Kind('topics', 'An industry, a field of application or a topic of sustainability.')
export class Topic extends Entity {
  @Required(TopicType, 'What sort of topic it is.')
  type!: TopicType;
}
