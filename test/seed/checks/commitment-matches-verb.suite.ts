import { commitmentMatchesVerb } from '../../../src/seed/checks/commitment-matches-verb.js';
import { itRefuses } from './it-refuses.js';
import { reads } from './lines.js';

const claim = (words: string, commitment: string, mark = '') =>
  reads(
    `公司${words}。`,
    `  claim:tiny:c ${words}:${mark}
    category: QUALITY
    commitment: ${commitment}
    strength: PLAIN
    about: organization:tiny
`,
  );

describe('commitment-matches-verb', () => {
  for (const [words, wrong, right] of [
    ['致力于质量', 'DONE', 'ASPIRATION'],
    ['旨在展示实践', 'COMMITMENT', 'ASPIRATION'],
    ['承诺保护隐私', 'DONE', 'COMMITMENT'],
    ['确保质量', 'DONE', 'COMMITMENT'],
    ['保证质量', 'DONE', 'COMMITMENT'],
    ['保证了质量', 'COMMITMENT', 'DONE'],
    ['正在改进', 'DONE', 'IN_PROGRESS'],
    ['持续改进', 'ASPIRATION', 'IN_PROGRESS'],
  ] as const)
    itRefuses(commitmentMatchesVerb, {
      violation: `“${words}” as ${wrong}`,
      invalid: claim(words, wrong, ' # ←'),
      says: `claim:tiny:c begins with “${/^(致力于|旨在|承诺|确保|保证了?|正在|持续)/.exec(words)?.[0]}” but is not ${right}`,
      valid: claim(words, right),
    });
});
