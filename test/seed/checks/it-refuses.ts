import type { Check } from '../../../src/seed/check.js';
import { Draft, type DraftStatement } from '../../../src/seed/draft.js';
import { Problems } from '../../../src/seed/problem.js';
import { theModel } from '../../the-model.js';
import { atArrows, problemsOf, type TinySeed, warningsOf } from '../tiny-seed.js';

/** A violation of a check, the problem that it reports, and a seed without the violation. */
export interface Violation {
  /** Completes a test title after “refuses”. */
  readonly violation: string;
  /** The arrow `# ←` marks the line of the problem. */
  readonly invalid: TinySeed;
  readonly says: string;
  /** As similar as possible, without the violation. */
  readonly valid: TinySeed;
}

/** Tests that a check reports a violation at its line with the fix, and accepts a similar seed without it. */
export function itRefuses(check: Check, { violation, invalid, says, valid }: Violation): void {
  const message = `${says} (${check.name}); ${check.fix}.`;
  if (check.severity === 'error')
    it(`refuses ${violation}, and accepts the corrected seed`, async () => {
      expect(await problemsOf(invalid)).toEqual(atArrows(invalid, message));
      expect(await problemsOf(valid)).toEqual([]);
    });
  else
    it(`warns about ${violation}, but not about the corrected seed`, async () => {
      expect(await ofCheck(check, invalid)).toEqual(atArrows(invalid, message));
      expect(await ofCheck(check, valid)).toEqual([]);
    });
}

async function ofCheck({ name }: Check, seed: TinySeed): Promise<string[]> {
  return (await warningsOf(seed)).filter((warning) => warning.includes(`(${name}); `));
}

/** The problems of a draft with one statement, as `file:line: what`, for violations that no readable seed can contain. */
export async function problemsOfCheck(check: Check, statement: DraftStatement): Promise<string[]> {
  const draft = new Draft(await theModel(), new Problems());
  draft.state(statement);
  const said: string[] = [];
  check.check(draft, ({ file, line }, what) => said.push(`${file}:${line}: ${what}`));
  return said;
}

/** One character of a report, as evidence. */
export const span = (start: number) => ({ report: 'report:tiny', start, end: start + 1 });

/** Three valid statements, one of each basis. */
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
