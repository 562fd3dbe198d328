import type { Check } from '../../../src/seed/check.js';
import { Draft, type DraftStatement } from '../../../src/seed/draft.js';
import { Problems } from '../../../src/seed/problem.js';
import { theModel } from '../../the-model.js';
import { atArrows, problemsOf, type TinySeed, warningsOf } from '../tiny-seed.js';

/** A breach of a check, what it says of it, and the same put right. */
export interface Breach {
  /** What is wrong, to read on after “refuses”. */
  readonly breach: string;
  /** The arrow `# ←` points at the line complained of. */
  readonly wrong: TinySeed;
  readonly says: string;
  /** As near to it as it may be. */
  readonly right: TinySeed;
}

/** A test of a check: it complains of the breach where it stands, tells the mend, and accepts the near miss. */
export function itRefuses(check: Check, { breach, wrong, says, right }: Breach): void {
  const message = `${says} (${check.name}); ${check.mend}.`;
  if (check.severity === 'error')
    it(`refuses ${breach}, and accepts it put right`, async () => {
      expect(await problemsOf(wrong)).toEqual(atArrows(wrong, message));
      expect(await problemsOf(right)).toEqual([]);
    });
  else
    it(`warns of ${breach}, and not of it put right`, async () => {
      expect(await ofCheck(check, wrong)).toEqual(atArrows(wrong, message));
      expect(await ofCheck(check, right)).toEqual([]);
    });
}

async function ofCheck({ name }: Check, seed: TinySeed): Promise<string[]> {
  return (await warningsOf(seed)).filter((warning) => warning.includes(`(${name}); `));
}

/** What a check says of a draft with one statement, `file:line: what` each: for what no seed that can be read breaks. */
export async function complaintsOf(check: Check, statement: DraftStatement): Promise<string[]> {
  const draft = new Draft(await theModel(), new Problems());
  draft.state(statement);
  const said: string[] = [];
  check.check(draft, ({ file, line }, what) => said.push(`${file}:${line}: ${what}`));
  return said;
}

/** A character of a report, as evidence. */
export const span = (start: number) => ({ report: 'report:tiny', start, end: start + 1 });

/** Three statements that are sound, one of each basis. */
export const STATED: DraftStatement = {
  origin: { file: 'a.yaml', line: 7 },
  relation: 'BROADER',
  subject: 'role:a',
  object: 'role:b',
  basis: 'STATED',
  rule: null,
  caveat: null,
  source: null,
  report: 'report:tiny',
  qualifiers: [],
  spans: [span(1)],
};
export const INFERRED: DraftStatement = {
  ...STATED,
  basis: 'INFERRED',
  rule: 'r',
  caveat: 'c',
  spans: [span(1), span(2)],
};
export const REFERENCE: DraftStatement = { ...STATED, basis: 'REFERENCE', source: 's', report: null, spans: [] };
