import { startBeforeEnd } from '../../../src/seed/checks/start-before-end.js';
import { itRefuses } from './it-refuses.js';
import { reads } from './lines.js';

/** The dates of an event, given as properties, since the order of a range under “when” is checked when it is parsed. */
const event = (endDate: string, mark = '') =>
  reads(
    '公司开大会。',
    `  event:tiny:e 大会:${mark}\n    startDate: 2021-05-02\n    endDate: ${endDate}\n    datePrecision: DAY\n`,
  );

describe('start-before-end', () => {
  itRefuses(startBeforeEnd, {
    violation: 'an end before the beginning',
    invalid: event('2021-05-01', ' # ←'),
    says: 'event:tiny:e ends on 2021-05-01, before it begins on 2021-05-02',
    valid: event('2021-05-02'),
  });
});
