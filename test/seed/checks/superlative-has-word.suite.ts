import { superlativeHasWord } from '../../../src/seed/checks/superlative-has-word.js';
import { itRefuses } from './it-refuses.js';
import { at, claim } from './lines.js';

const arrow = (lines: string) => lines.replace('\n', ' # ←\n');

describe('superlative-has-word', () => {
  itRefuses(superlativeHasWord, {
    violation: 'a superlative without one of its words',
    invalid: at(arrow(claim('QUALITY', 'SUPERLATIVE'))),
    says: 'claim:tiny:c is SUPERLATIVE but has no superlative in “保证了质量”',
    valid: at(claim('QUALITY', 'SUPERLATIVE', '服务领先')),
  });
});
