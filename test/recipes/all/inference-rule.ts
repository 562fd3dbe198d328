import type { Recipe } from '../recipe.js';

export const inferenceRule: Recipe = {
  title: 'Add an inference rule',
  edits: {
    'seed/shared/rules.yaml': (content) => `${content}same-document:
  premise: One document describes the qualification and the activity.
  caveat: That the qualification covers the activity is not stated.
  zh:
    premise: 同一文件既描述该资质，也描述该项活动。
    caveat: 报告未说明该资质是否涵盖该项活动。
`,
  },
  shows: { 'schema/model.json': '"same-document": {' },
};
