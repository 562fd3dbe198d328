import { entity } from '../graph-look.js';
import { graphOf } from '../tiny-seed.js';

/** The counts of a committee with these seats. external ⊂ independent ⊂ director; supervisor is separate. */
async function seats(...hasSeat: string[]) {
  const words = '审计委员会由六名董事、三名独立董事、两名外部独立董事、一名监事组成。';
  const { properties } = entity(
    await graphOf({
      words,
      reading: `- at: ${words}
  role:director 董事:
  role:independent-director 独立董事: {broader: role:director}
  role:external 外部独立董事: {broader: role:independent-director}
  role:supervisor 监事:
  committee:audit 审计委员会:
    type: BOARD_COMMITTEE
${hasSeat.length > 0 ? `    hasSeat:\n${hasSeat.map((seat) => `      - ${seat}\n`).join('')}` : ''}`,
    }),
    'committee:audit',
  );
  const { memberCount, independentCount } = properties;
  return { memberCount, independentCount };
}

const DIRECTORS = 'role:director: {count: 6, raw: 六名}';
const INDEPENDENT = 'role:independent-director: {count: 3, raw: 三名}';
const EXTERNAL = 'role:external: {count: 2, raw: 两名}';
const SUPERVISOR = 'role:supervisor: {count: 1, raw: 一名}';

describe('counts the members of a body from its seats', () => {
  it.each([
    ['one role', [DIRECTORS], 6, undefined],
    ['roles beside each other are added', [DIRECTORS, SUPERVISOR], 7, undefined],
    ['a narrower role is not added to the wider one', [DIRECTORS, INDEPENDENT], 6, 3],
    ['nor is one that is narrower by two steps', [DIRECTORS, EXTERNAL], 6, undefined],
    ['nor are two of them', [DIRECTORS, INDEPENDENT, EXTERNAL, SUPERVISOR], 7, 3],
    ['but it counts if there is no wider one', [INDEPENDENT, SUPERVISOR], 4, 3],
    ['or has no count', ['role:director', INDEPENDENT], 3, 3],
    ['a repeated seat counts once', [DIRECTORS, DIRECTORS], 6, undefined],
    ['seats without a count give no number', ['role:director'], undefined, undefined],
    ['a body without seats has no number', [], undefined, undefined],
  ])('%s', async (_behaviour, hasSeat, memberCount, independentCount) => {
    expect(await seats(...hasSeat)).toEqual({ memberCount, independentCount });
  });
});
