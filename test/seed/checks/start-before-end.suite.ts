import { startBeforeEnd } from '../../../src/seed/checks/start-before-end.js';
import { itRefuses } from './breach.js';
import { reads } from './lines.js';

/** The dates of an event, given as properties: a range under “when” is held to its order as it is read. */
const event = (endDate: string, mark = '') =>
  reads(
    '公司开大会。',
    `  event:tiny:e 大会:${mark}\n    startDate: 2021-05-02\n    endDate: ${endDate}\n    datePrecision: DAY\n`,
  );

describe('start-before-end', () => {
  itRefuses(startBeforeEnd, {
    breach: 'an end before the beginning',
    wrong: event('2021-05-01', ' # ←'),
    says: 'event:tiny:e ends on 2021-05-01, before it begins on 2021-05-02',
    right: event('2021-05-02'),
  });
});
