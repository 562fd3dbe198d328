import { atArrows, problemsOf, type TinySeed } from '../tiny-seed.js';

const CLAIM = `- at: 服务过程全程记录，记录完整。
  claim:tiny:recorded 服务过程全程记录: {category: SERVICE, commitment: DONE, strength: PLAIN, about: service:tiny:after-sales}
`;

/** An inference from the certification that the tiny seed has to a claim. */
const seed = (inferences: string): TinySeed => ({ words: '服务过程全程记录，记录完整。', reading: CLAIM, inferences });

const CONCLUSION = '  certification:tiny:iso-9001: {supports: claim:tiny:recorded}\n';
const QUOTES = `  quotes:
    - {in: section:tiny:services, at: 已取得 ISO9001 认证}
    - {in: section:tiny:services, at: 服务过程全程记录}
`;

describe('an inference is refused', () => {
  it.each([
    [
      'by a rule that is not described',
      `- quotes:
    - {in: section:tiny:services, at: 已取得 ISO9001 认证}
    - {in: section:tiny:services, at: 服务过程全程记录}
  rule: gut-feeling # ←
${CONCLUSION}`,
      'there is no rule “gut-feeling”; use one of same-sentence, system-process, or describe it in seed/shared/rules.yaml.',
    ],
    [
      'from one quote',
      `- rule: same-sentence\n${CONCLUSION.replace('\n', ' # ←\n')}  quotes:\n    - {in: section:tiny:services, at: 已取得 ISO9001 认证}\n`,
      'certification:tiny:iso-9001 SUPPORTS claim:tiny:recorded is INFERRED from fewer than two quotes (inference-has-rule-and-quotes); give the rule, its caveat and at least two different quotes.',
    ],
    [
      'from one quote, given twice',
      `- rule: same-sentence\n${CONCLUSION.replace('\n', ' # ←\n')}  quotes:\n    - {in: section:tiny:services, at: 已取得 ISO9001 认证}\n    - {in: section:tiny:services, at: 已取得ISO9001认证}\n`,
      'certification:tiny:iso-9001 SUPPORTS claim:tiny:recorded is INFERRED from fewer than two quotes (inference-has-rule-and-quotes); give the rule, its caveat and at least two different quotes.',
    ],
    [
      'from none',
      `- rule: same-sentence\n${CONCLUSION.replace('\n', ' # ←\n')}  quotes: []\n`,
      'certification:tiny:iso-9001 SUPPORTS claim:tiny:recorded is INFERRED from fewer than two quotes (inference-has-rule-and-quotes); give the rule, its caveat and at least two different quotes.',
    ],
    [
      'from a section that is not there',
      `- rule: same-sentence\n${CONCLUSION}${QUOTES}    - at: 董事会\n      in: section:tiny:bored # ←\n`,
      'there is no section section:tiny:bored; name one of the reading’s sections.',
    ],
    [
      'from a quote that is not there',
      `- rule: same-sentence\n${CONCLUSION}${QUOTES}    - in: section:tiny:services\n      at: 服务过程全部记录 # ←\n`,
      '“服务过程全部记录” is not in section:tiny:services; copy the words from report.txt.',
    ],
    [
      'from a quote of another section',
      `- rule: same-sentence\n${CONCLUSION}${QUOTES}    - in: section:tiny:services\n      at: 六名董事 # ←\n`,
      '“六名董事” is not in section:tiny:services but elsewhere in report.txt; move it to the section that contains it.',
    ],
    [
      'from a quote of a subsection, which is a section of its own',
      `- rule: same-sentence\n${CONCLUSION}${QUOTES}    - in: section:tiny:governance\n      at: 六名董事 # ←\n`,
      '“六名董事” is not in section:tiny:governance but elsewhere in report.txt; move it to the section that contains it.',
    ],
    [
      'from a quote that is there twice',
      `- rule: same-sentence\n${CONCLUSION}${QUOTES}    - in: section:tiny:services\n      at: 记录 # ←\n`,
      '“记录” occurs 2 times in section:tiny:services; quote more of the sentence.',
    ],
    [
      'that concludes nothing',
      `# first\n- rule: same-sentence # ←\n${QUOTES}`,
      'the inference has no conclusion; add one, such as certification:x:y: {supports: claim:x:z}.',
    ],
    [
      'that says nothing of what it is about',
      `- rule: same-sentence # ←\n  certification:tiny:iso-9001: {}\n${QUOTES}`,
      'the inference has no conclusion; add one, such as certification:x:y: {supports: claim:x:z}.',
    ],
  ])('%s', async (_why, inferences, message) => {
    expect(await problemsOf(seed(inferences))).toEqual(atArrows(seed(inferences), message));
  });

  it('but not for its rule if the file of the rules is invalid', async () => {
    const broken: TinySeed = {
      ...seed(`- rule: same-sentence\n${CONCLUSION}${QUOTES}`),
      shared: { rules: 'same-sentence: # ←\n  premise: Both stand in one sentence.\n' },
    };
    expect(await problemsOf(broken)).toEqual(atArrows(broken, '“caveat” is missing; add it.'));
  });
});
