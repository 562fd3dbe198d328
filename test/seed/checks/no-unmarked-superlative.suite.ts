import { noUnmarkedSuperlative } from '../../../src/seed/checks/no-unmarked-superlative.js';
import { itRefuses } from './breach.js';
import { at, claim, reads } from './lines.js';

const arrow = (lines: string) => lines.replace('\n', ' # ←\n');
const awards = (lines: string) => reads('公司设立最佳新人奖，最近运行平稳。', lines);
const AWARD = '  award:tiny:a 最佳新人奖: {scope: INTERNAL}\n';

describe('no-unmarked-superlative', () => {
  itRefuses(noUnmarkedSuperlative, {
    breach: 'a plain claim that says it leads',
    wrong: at(arrow(claim('SERVICE', 'PLAIN', '服务领先'))),
    says: 'claim:tiny:c is PLAIN and says “领先”',
    right: at(claim('SERVICE', 'SUPERLATIVE', '服务领先')),
  });
  itRefuses(noUnmarkedSuperlative, {
    breach: 'a superlative that belongs to no name',
    wrong: awards(arrow(claim('EMPLOYEE', 'PLAIN', '设立最佳新人奖'))),
    says: 'claim:tiny:c is PLAIN and says “最”',
    right: awards(AWARD + claim('EMPLOYEE', 'PLAIN', '设立最佳新人奖')),
  });
  itRefuses(noUnmarkedSuperlative, {
    breach: 'the most, but not the most recent',
    wrong: reads('公司运行最平稳。', arrow(claim('QUALITY', 'PLAIN', '运行最平稳'))),
    says: 'claim:tiny:c is PLAIN and says “最”',
    right: awards(claim('QUALITY', 'PLAIN', '最近运行平稳')),
  });
});
