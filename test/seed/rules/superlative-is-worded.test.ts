import { superlativeIsWorded } from '../../../src/seed/rules/superlative-is-worded.js';
import { itRefuses } from './breach.js';
import { at, claim } from './lines.js';

const arrow = (lines: string) => lines.replace('\n', ' # ←\n');

describe('superlative-is-worded', () => {
  itRefuses(superlativeIsWorded, {
    breach: 'a superlative without one of its words',
    wrong: at(arrow(claim('QUALITY', 'SUPERLATIVE'))),
    says: 'claim:tiny:c is a SUPERLATIVE and has none in “保证了质量”',
    right: at(claim('QUALITY', 'SUPERLATIVE', '服务领先')),
  });
});
