import { before, type Recipe } from '../recipe.js';

export const enumerationValue: Recipe = {
  title: 'Add a value of an enumeration',
  edits: {
    'src/kinds/law.ts': before(
      '  OTHER: {',
      "  TREATY: { labels: { en: 'Treaty', zh: '条约' }, meaning: 'An agreement between states.' },\n",
    ),
  },
  shows: {
    'schema/schema.graphql': '  TREATY\n',
    'schema/seed/laws.schema.json': '"TREATY"',
    'schema/model.json': '"TREATY": {',
  },
};
