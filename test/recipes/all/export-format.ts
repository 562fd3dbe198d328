import type { Recipe } from '../recipe.js';

export const exportFormat: Recipe = {
  title: 'Add an export format',
  writes: {
    'src/export/formats/ids.ts': `import type { Content, Format } from '../format.js';

/** The id of each entity, one per line, in the order of the ids. */
export const ids: Format = { extension: 'ids.txt', mediaType: 'text/plain; charset=utf-8', write: lines };

async function* lines({ records }: Content): AsyncGenerator<string> {
  for await (const { id } of records.entities()) yield \`\${id}\\n\`;
}
`,
  },
  serves: { '/export/graph.ids.txt?ids=organization:sugon&depth=0': 'organization:sugon\n' },
  shows: { 'schema/export-formats.json': '"ids.txt"' },
};
