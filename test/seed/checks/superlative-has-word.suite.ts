import { superlativeHasWord } from '../../../src/seed/checks/superlative-has-word.js';
import { itRefuses } from './breach.js';
import { at, claim } from './lines.js';

const arrow = (lines: string) => lines.replace('\n', ' # ←\n');

describe('superlative-has-word', () => {
  itRefuses(superlativeHasWord, {
    breach: 'a superlative without one of its words',
    wrong: at(arrow(claim('QUALITY', 'SUPERLATIVE'))),
    says: 'claim:tiny:c is a SUPERLATIVE and has none in “保证了质量”',
    right: at(claim('QUALITY', 'SUPERLATIVE', '服务领先')),
  });
});
