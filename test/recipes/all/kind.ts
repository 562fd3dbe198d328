import type { Recipe } from '../recipe.js';

export const kind: Recipe = {
  title: 'Add a kind',
  writes: {
    'src/kinds/patent.ts': `import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Optional, Required } from '../model/property.js';
import { enumeration, text, type ValueOf } from '../model/value-type.js';

export const PatentType = enumeration('PatentType', 'What a patent protects.', {
  INVENTION: { labels: { en: 'Invention', zh: '发明' }, meaning: 'How something works.' },
  DESIGN: { labels: { en: 'Design', zh: '外观设计' }, meaning: 'How something looks.' },
});
export type PatentType = ValueOf<typeof PatentType>;

@Kind({
  plural: 'patents',
  labels: { en: 'Patent', zh: '专利' },
  description: 'A patent that was granted.',
  colour: '#3f7f6a',
  shape: 'square',
})
export class Patent extends Entity {
  @Required(PatentType, { labels: { en: 'Type', zh: '类型' }, description: 'What is protected.' })
  type!: PatentType;

  @Optional(text, {
    labels: { en: 'Number', zh: '专利号' },
    description: 'The number under which it was granted.',
    search: 'alias',
  })
  number?: string;
}
`,
  },
  shows: {
    'schema/schema.graphql': 'type Patent implements Node & Entity',
    'schema/model.json': '"PATENT": {',
    'docs/reference/model.md': '### Patent\n',
    'src/model/vocabulary.ts': "'Patent'",
  },
  serves: { '/graphql?query={patents{totalCount}}': '{"patents":{"totalCount":0}}' },
};
