import { removeWhitespace } from '../../text/normalize-whitespace.js';
import type { Check } from '../check.js';
import type { Draft, DraftEntity } from '../draft.js';

/** What no certificate shows: that it holds of all, that others praise it, that nothing ever happened. */
const NEVER: readonly (readonly [RegExp, string])[] = [
  [/全部|所有|一切|任何|全体|每一/u, 'applies to all'],
  [/赞扬|好评|赞誉|表扬|称赞/u, 'is praise'],
  [/未发生|没有发生|从未|零事故|零投诉|零缺陷|无重大/u, 'states that nothing happened'],
];

export const noInferredAbsolute: Check = {
  name: 'no-inferred-absolute',
  severity: 'error',
  rationale: 'No certificate shows a number, a time limit, “all”, praise or the absence of incidents.',
  fix: 'remove the inference; “no support in this report” is an answer',
  check(draft, addProblem) {
    for (const { relation, basis, object, origin } of draft.statements) {
      const claim = draft.entities.get(object);
      if (relation !== 'SUPPORTS' || basis !== 'INFERRED' || !claim) continue;
      for (const [words, why] of NEVER)
        if (words.test(claim.name ?? '')) addProblem(origin, `${object} ${why} and cannot be inferred`);
      const number = numberIn(claim, draft);
      if (number) addProblem(origin, `${object} depends on a number, “${number}”, and cannot be inferred`);
    }
  },
};

/** A number that is observed in the words of a claim; a numeral in a name, such as 6Sigma, is none. */
function numberIn(claim: DraftEntity, draft: Draft): string | undefined {
  const words = removeWhitespace(claim.name ?? '');
  return [...draft.entities.values()].find(
    ({ kind, name, uses }) =>
      kind.name === 'Observation' &&
      words.includes(removeWhitespace(name ?? '')) &&
      uses.some((use) =>
        claim.uses.some(({ report, start }) => use.report === report && use.start <= start && start < use.end),
      ),
  )?.name;
}
