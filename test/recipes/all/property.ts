import { before, type Recipe } from '../recipe.js';

export const property: Recipe = {
  title: 'Add a property',
  edits: {
    'src/kinds/law.ts': (content) =>
      before(
        '}\n',
        `
  @Optional(text, {
    labels: { en: 'Promulgation number', zh: '文号' },
    description: 'The number under which it was promulgated.',
    search: 'alias',
  })
  promulgationNumber?: string;
`,
      )(content)
        .replace('{ Required }', '{ Optional, Required }')
        .replace('{ enumeration, type ValueOf }', '{ enumeration, text, type ValueOf }'),
  },
  shows: {
    'schema/schema.graphql': 'promulgationNumber: String',
    'schema/seed/laws.schema.json': '"promulgationNumber"',
    'schema/model.json': '"Promulgation number"',
  },
};
