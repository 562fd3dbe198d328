import type { Rule } from './rule.js';

/** The best, the first, the only one, or beyond all measure. 最终 and 最近 compare nothing. */
const SUPERLATIVE =
  /最(?![终近后新初])|首[个次家创例届]|第一|唯一|领[先军跑]|前[列茅沿]|一流|顶[尖级]|极致|极限|完美|卓越|超越|之[最冠]|冠军|无与伦比|史上/u;

export const superlativeHasOne: Rule = {
  name: 'superlative-has-one',
  protects: 'A plain claim that passes for a superlative makes the company boast more than it does.',
  mend: 'make its strength PLAIN, or quote the clause with its superlative (首个, 领先, 最)',
  check(draft, complain) {
    for (const { id, name, properties, origin } of draft.entities.values())
      if (properties.get('strength') === 'SUPERLATIVE' && !SUPERLATIVE.test((name ?? '').replace(/\s+/g, '')))
        complain(origin, `${id} is SUPERLATIVE, and its words “${name}” have no superlative`);
  },
};
