import { seatsMatchMemberCount } from '../../../src/seed/checks/seats-match-member-count.js';
import type { TinySeed } from '../tiny-seed.js';
import { itRefuses } from './breach.js';

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
    breach: 'a part of a seat',
    wrong: seats('      - role:director: {count: 2.5} # ←\n'),
    says: 'committee:audit has a seat count of “2.5”, which is no whole number',
    right: seats('      - role:director: {count: 2}\n'),
  });
  itRefuses(seatsMatchMemberCount, {
    breach: 'a count that is not the report’s number',
    wrong: seats('      - role:director: {count: 3, raw: 两名} # ←\n'),
    says: 'committee:audit has a seat count of 3, where the report writes “两名”',
    right: seats('      - role:director: {count: 2, raw: 两名}\n'),
  });
  itRefuses(seatsMatchMemberCount, {
    breach: 'more independent members than members',
    wrong: seats('      - role:director: {count: 2}\n      - role:independent-director: {count: 3}\n', ' # ←'),
    says: 'committee:audit has 3 independent members of 2',
    right: seats('      - role:director: {count: 3}\n      - role:independent-director: {count: 3}\n'),
  });
});
