import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Required } from '../model/property.js';
import { enumeration, type ValueOf } from '../model/value-type.js';

export const TopicType = enumeration('TopicType', 'Types of topic.', {
  INDUSTRY: { labels: { en: 'Industry', zh: '行业' }, meaning: 'An industry.' },
  APPLICATION_FIELD: {
    labels: { en: 'Application field', zh: '应用领域' },
    meaning: 'A field of application.',
  },
  ESG_TOPIC: { labels: { en: 'ESG topic', zh: 'ESG 议题' }, meaning: 'An environmental, social or governance topic.' },
  OTHER: { labels: { en: 'Other', zh: '其他' }, meaning: 'Another type.' },
});
export type TopicType = ValueOf<typeof TopicType>;

@Kind({
  plural: 'topics',
  labels: { en: 'Topic', zh: '主题' },
  description: 'An industry, a field of application or a topic of sustainability.',
  colour: '#8a8f99',
  shape: 'circle',
})
export class Topic extends Entity {
  @Required(TopicType, {
    labels: { en: 'Type', zh: '类型' },
    description: 'Type of the topic.',
  })
  type!: TopicType;
}
