import { removeWhitespace } from '../../text/normalize-whitespace.js';
import type { Check } from '../check.js';

/** What right before a number says that it was not measured. */
const BEFORE: readonly (readonly [RegExp, string])[] = [
  [/(?:目标|力争|预计|计划(?!单列)|争取|有望|承诺|拟)[^，。；]{0,8}$/u, 'TARGET'],
  [/(?:最[低高多快]可?|可[达降升]|能够达到)[^，。；]{0,4}$/u, 'CAPABILITY'],
];

export const natureMatchesWording: Check = {
  name: 'nature-matches-wording',
  severity: 'warning',
  rationale: 'A number that is aimed at or possible must not be read as one that was measured.',
  fix: 'give its nature, TARGET or CAPABILITY, unless the word belongs to something else',
  check(draft, addProblem) {
    for (const { id, kind, name = '', properties, uses, origin } of draft.entities.values()) {
      if (kind.name !== 'Observation' || properties.get('nature') !== 'ACTUAL') continue;
      for (const use of uses) {
        const [before = ''] = draft.quote(use).split(removeWhitespace(name));
        const [word, nature] = BEFORE.find(([words]) => words.test(before)) ?? [];
        if (word) addProblem(origin, `${id} is ACTUAL after “${word.exec(before)?.[0]}”, which indicates ${nature}`);
      }
    }
  },
};
