import { totalsMatchItems } from '../../../src/seed/checks/totals-match-items.js';
import type { TinySeed } from '../tiny-seed.js';
import { itRefuses } from './it-refuses.js';
import { reads } from './lines.js';

/** A total and two items. */
const items = (total: string, first: string, second: string, mark = ''): TinySeed =>
  reads(
    `共${total}，线上${first}，线下${second}。`,
    `  organization:tiny:
    observe:
      meetings-held:
        - {raw: ${total}, key: all}
        - raw: ${first}
          key: a
          partOf: observation:tiny:meetings-held-tiny-all${mark}
        - {raw: ${second}, key: b, partOf: observation:tiny:meetings-held-tiny-all}
`,
  );

/** A share, its part, and the whole that an inference relates to it. */
const share = (written: string, part: string, whole: string, mark = ''): TinySeed => ({
  ...reads(
    `研发${part}，占${written}，员工${whole}。`,
    `  organization:tiny:
    observe:
      staff: [{raw: '${part}', key: rd}, {raw: '${whole}', key: all}]
      share:
        raw: ${written}
        derivedFrom: observation:tiny:staff-tiny-rd${mark}
`,
  ),
  shared: {
    metrics: 'metric:staff: {name: 人数}\nmetric:share: {name: 比例}\nmetric:meetings-held: {name: 会议}\n',
    rules: 'share: {premise: p, caveat: c}\n',
  },
  inferences: `- rule: share
  observation:tiny:share-tiny: {derivedFrom: {observation:tiny:staff-tiny-all: {role: whole}}}
  quotes:
    - {in: section:tiny:services, at: 占${written}}
    - {in: section:tiny:services, at: '员工${whole}'}
`,
});

describe('totals-match-items', () => {
  itRefuses(totalsMatchItems, {
    violation: 'a total that is not the sum of its items',
    invalid: items('90 项', '40 项', '33 项', ' # ←'),
    says: '40 项 + 33 项 = 73; the report writes 90 项',
    valid: items('73 项', '40 项', '33 项'),
  });
  itRefuses(totalsMatchItems, {
    violation: 'items that come to more than the total, unless the total is a lower bound',
    invalid: items('70 项', '40 项', '33 项', ' # ←'),
    says: '40 项 + 33 项 = 73; the report writes 70 项',
    valid: items('70 余项', '40 项', '33 项'),
  });
  itRefuses(totalsMatchItems, {
    violation: 'items that come to at least more, but not about as much',
    invalid: items('70 项', '40 余项', '33 项', ' # ←'),
    says: '40 余项 + 33 项 = at least 73; the report writes 70 项',
    valid: items('70 项', '近 40 项', '33 项'),
  });
  itRefuses(totalsMatchItems, {
    violation: 'items of a total in one unit alone',
    invalid: items('70 项', '40 项', '33 项', ' # ←'),
    says: '40 项 + 33 项 = 73; the report writes 70 项',
    valid: items('70 项', '40 次', '33 项'),
  });
  itRefuses(totalsMatchItems, {
    violation: 'a share that is not its part of the whole, to the last digit written',
    invalid: share('63.71%', '2614 人', '4104 人', ' # ←'),
    says: '2614 人 of 4104 人 is 63.69 %; the report writes 63.71%',
    valid: share('63.71%', '2614 人', '4103 人'),
  });
  itRefuses(totalsMatchItems, {
    violation: 'a share that exceeds what a lower bound allows',
    invalid: share('65.40%', '2,614 人', '4,000 余人', ' # ←'),
    says: '2,614 人 of 4,000 余人 is at most 65.35 %; the report writes 65.40%',
    valid: share('63.71%', '2,614 人', '4,000 余人'),
  });
});
