import type { Recipe } from '../recipe.js';

export const page: Recipe = {
  title: 'Add a page',
  writes: {
    'src/web/glossary/index.html': `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Glossary</title>
    <script type="module" src="./main.tsx"></script>
  </head>
  <body>
    <div id="page"></div>
  </body>
</html>
`,
    'src/web/glossary/main.tsx': `/** The page \`/glossary\`: all kinds and their names. */
import { createRoot } from 'react-dom/client';
import { Glossary } from './glossary.tsx';

const container = document.getElementById('page');
if (container === null) throw new Error('index.html has no element #page');
createRoot(container).render(<Glossary />);
`,
    'src/web/glossary/glossary.tsx': `import type { ReactNode } from 'react';
import { MODEL } from '../shared/model.ts';

export function Glossary(): ReactNode {
  return (
    <ul>
      {Object.entries(MODEL.kinds).map(([kind, { labels }]) => (
        <li key={kind}>{labels.en}</li>
      ))}
    </ul>
  );
}
`,
  },
  serves: { '/glossary': '<title>Glossary</title>' },
  shows: { 'dist/web/glossary/index.html': '<title>Glossary</title>' },
};
