import { noUnmarkedSuperlative } from '../../../src/seed/checks/no-unmarked-superlative.js';
import { itRefuses } from './it-refuses.js';
import { at, claim, reads } from './lines.js';

const arrow = (lines: string) => lines.replace('\n', ' # ←\n');
const awards = (lines: string) => reads('公司设立最佳新人奖，最近运行平稳。', lines);
const AWARD = '  award:tiny:a 最佳新人奖: {scope: INTERNAL}\n';

describe('no-unmarked-superlative', () => {
  itRefuses(noUnmarkedSuperlative, {
    violation: 'a plain claim that says it leads',
    invalid: at(arrow(claim('SERVICE', 'PLAIN', '服务领先'))),
    says: 'claim:tiny:c is PLAIN but contains “领先”',
    valid: at(claim('SERVICE', 'SUPERLATIVE', '服务领先')),
  });
  itRefuses(noUnmarkedSuperlative, {
    violation: 'a superlative that belongs to no name',
    invalid: awards(arrow(claim('EMPLOYEE', 'PLAIN', '设立最佳新人奖'))),
    says: 'claim:tiny:c is PLAIN but contains “最”',
    valid: awards(AWARD + claim('EMPLOYEE', 'PLAIN', '设立最佳新人奖')),
  });
  itRefuses(noUnmarkedSuperlative, {
    violation: 'the most, but not the most recent',
    invalid: reads('公司运行最平稳。', arrow(claim('QUALITY', 'PLAIN', '运行最平稳'))),
    says: 'claim:tiny:c is PLAIN but contains “最”',
    valid: awards(claim('QUALITY', 'PLAIN', '最近运行平稳')),
  });
});
