import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../the-model.js';
import type { Recipe } from '../recipe.js';

type Texts = { readonly [key: string]: string | Texts };

const LOCALES = 'src/web/locales';

/** The files of page texts in French, with the English texts in place of a translation. */
const pages = readdirSync(join(ROOT, LOCALES, 'en')).map((file): [string, string] => [
  `${LOCALES}/fr/${file}`,
  json(translated(JSON.parse(readFileSync(join(ROOT, LOCALES, 'en', file), 'utf8')))),
]);

const names = [
  ...readdirSync(join(ROOT, 'src/web/examples')).map((file) => file.replace('.graphql', '')),
  'which-certifications-support-which-service-claims',
];

export const language: Recipe = {
  title: 'Add a language',
  writes: {
    ...Object.fromEntries(pages),
    [`${LOCALES}/fr/examples.json`]: json(Object.fromEntries(names.map((name) => [name, `Question : ${name} ?`]))),
    [`${LOCALES}/fr/model.json`]: '{"kinds.LAW": "Loi"}\n',
  },
  shows: {
    'schema/model.json': '"fr": "Loi"',
    [`${LOCALES}/fr/model.json`]: '"kinds.CLAIM": ""',
    [`${LOCALES}/resources.generated.ts`]: 'LANGUAGES = ["en","fr","zh"]',
    'dist/web/assets/': '« Search »',
  },
};

/** The texts of French. A text for a number stands once for each of its plural categories. */
function translated(texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]): [string, string | Texts][] => {
      if (typeof text !== 'string') return [[key, translated(text)]];
      if (key.endsWith('_one')) return [];
      const keys = key.endsWith('_other') ? ['one', 'many', 'other'].map((form) => key.replace(/other$/, form)) : [key];
      return keys.map((each) => [each, `« ${text} »`]);
    }),
  );
}

function json(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
