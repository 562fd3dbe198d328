import { before, type Recipe } from '../recipe.js';

export const relation: Recipe = {
  title: 'Add a relation',
  edits: {
    'src/relations/place-and-run.ts': before(
      '];\n',
      `  {
    type: 'SPONSORED_BY',
    labels: { en: 'Sponsored by', zh: '赞助方' },
    definition: 'The organization that pays for it.',
    ends: [{ from: ['Event', 'Program'], to: ['Organization'] }],
    inverse: { name: 'sponsors', labels: { en: 'Sponsors', zh: '所赞助的活动' }, description: 'What it pays for.' },
    example: '由公司赞助的技术大会',
  },
`,
    ),
  },
  shows: {
    'schema/schema.graphql': '  SPONSORED_BY\n',
    'schema/model.json': '"SPONSORED_BY": {',
    'src/model/vocabulary.ts': "'SPONSORED_BY'",
  },
};
