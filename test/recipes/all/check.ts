import type { Recipe } from '../recipe.js';

export const check: Recipe = {
  title: 'Add a check',
  writes: {
    'src/seed/checks/end-has-start.ts': `import type { Check } from '../check.js';

export const endHasStart: Check = {
  name: 'end-has-start',
  severity: 'error',
  rationale: 'A filter by start date does not find an entity that has only an end date.',
  fix: 'add the start date',
  check(draft, addProblem) {
    for (const { id, properties, origin } of draft.entities.values())
      if (properties.has('endDate') && !properties.has('startDate'))
        addProblem(origin, \`\${id} has an end and no start\`);
  },
};
`,
    'test/seed/checks/end-has-start.suite.ts': `import { endHasStart } from '../../../src/seed/checks/end-has-start.js';
import { itRefuses } from './it-refuses.js';
import { reads } from './lines.js';

const event = (startDate: string, mark = '') =>
  reads('公司开大会。', \`  event:tiny:e 大会:\${mark}\\n\${startDate}    endDate: 2021-05-02\\n    datePrecision: DAY\\n\`);

describe('end-has-start', () => {
  itRefuses(endHasStart, {
    violation: 'an end without a start',
    invalid: event('', ' # ←'),
    says: 'event:tiny:e has an end and no start',
    valid: event('    startDate: 2021-05-01\\n'),
  });
});
`,
  },
  shows: { 'dist/seed/checks/end-has-start.js': 'end-has-start' },
};
