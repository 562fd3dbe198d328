import type { Recipe } from '../recipe.js';

export const language: Recipe = {
  title: 'Translate the model into another language',
  writes: { 'src/web/locales/fr/model.json': '{"kinds.LAW": "Loi"}\n' },
  shows: {
    'schema/model.json': '"fr": "Loi"',
    'src/web/locales/fr/model.json': '"kinds.CLAIM": ""',
  },
};
