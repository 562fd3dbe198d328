import { seatsMatchMemberCount } from '../../../src/seed/checks/seats-match-member-count.js';
import type { TinySeed } from '../tiny-seed.js';
import { itRefuses } from './it-refuses.js';

/** A committee with these seats. */
function seats(hasSeat: string, mark = ''): TinySeed {
  const words = '审计委员会由两名董事组成。';
  return {
    words,
    reading: `- at: ${words}\n  committee:audit 审计委员会:${mark}\n    type: BOARD_COMMITTEE\n    hasSeat:\n${hasSeat}`,
  };
}

describe('seats-match-member-count', () => {
  itRefuses(seatsMatchMemberCount, {
    violation: 'a part of a seat',
    invalid: seats('      - role:director: {count: 2.5} # ←\n'),
    says: 'committee:audit has a seat count of “2.5”, which is not a positive integer',
    valid: seats('      - role:director: {count: 2}\n'),
  });
  itRefuses(seatsMatchMemberCount, {
    violation: 'a count that is not the report’s number',
    invalid: seats('      - role:director: {count: 3, raw: 两名} # ←\n'),
    says: 'committee:audit has a seat count of 3, but the report writes “两名”',
    valid: seats('      - role:director: {count: 2, raw: 两名}\n'),
  });
  itRefuses(seatsMatchMemberCount, {
    violation: 'more independent members than members',
    invalid: seats('      - role:director: {count: 2}\n      - role:independent-director: {count: 3}\n', ' # ←'),
    says: 'committee:audit has 3 independent members of 2',
    valid: seats('      - role:director: {count: 3}\n      - role:independent-director: {count: 3}\n'),
  });
});
