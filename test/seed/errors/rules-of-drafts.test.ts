import { Draft, type DraftStatement } from '../../../src/seed/draft.js';
import { Problems } from '../../../src/seed/problem.js';
import { RULES } from '../../../src/seed/rules/index.js';
import { theModel } from '../../the-model.js';

const span = (start: number) => ({ report: 'report:tiny', start, end: start + 1 });

const SOUND: DraftStatement = {
  origin: { file: 'a.yaml', line: 7 },
  relation: 'BROADER',
  subject: 'role:a',
  object: 'role:b',
  basis: 'STATED',
  rule: null,
  caveat: null,
  source: null,
  report: 'report:tiny',
  qualifiers: [],
  spans: [span(1)],
};
const ARGUED: DraftStatement = { ...SOUND, basis: 'INFERRED', rule: 'r', caveat: 'c', spans: [span(1), span(2)] };
const SOURCED: DraftStatement = { ...SOUND, basis: 'REFERENCE', source: 's', report: null, spans: [] };

/** What a rule says of a draft with one statement. */
async function complaints(name: string, statement: DraftStatement): Promise<string[]> {
  const rule = RULES.find((candidate) => candidate.name === name);
  if (!rule) throw new Error(`There is no rule ${name}.`);
  const draft = new Draft(await theModel(), new Problems());
  draft.state(statement);
  const said: string[] = [];
  rule.check(draft, ({ file, line }, what) => said.push(`${file}:${line}: ${what}`));
  return said;
}

describe('what the reading of the seed refuses is refused once more of what it has read', () => {
  it.each([
    [
      'stated-is-quoted',
      'without a quote',
      { ...SOUND, spans: [] },
      SOUND,
      'role:a BROADER role:b is STATED without a quote',
    ],
    [
      'reference-has-source',
      'without a source',
      { ...SOURCED, source: null },
      SOURCED,
      'role:a BROADER role:b has no source',
    ],
    [
      'reference-has-source',
      'with an empty source',
      { ...SOURCED, source: '' },
      SOURCED,
      'role:a BROADER role:b has no source',
    ],
    [
      'inferred-is-argued',
      'without a rule',
      { ...ARGUED, rule: null },
      ARGUED,
      'role:a BROADER role:b is INFERRED by no rule',
    ],
    [
      'inferred-is-argued',
      'without a caveat',
      { ...ARGUED, caveat: '' },
      ARGUED,
      'role:a BROADER role:b is INFERRED without a caveat',
    ],
    [
      'inferred-is-argued',
      'with a quote twice',
      { ...ARGUED, spans: [span(1), span(1)] },
      ARGUED,
      'role:a BROADER role:b is INFERRED from fewer than two quotes',
    ],
  ])('%s: a statement %s', async (rule, _breach, wrong: DraftStatement, right: DraftStatement, message) => {
    expect(await complaints(rule, wrong)).toEqual([`a.yaml:7: ${message}`]);
    expect(await complaints(rule, right)).toEqual([]);
  });

  it('and each of these rules is for its own basis alone', async () => {
    expect(await complaints('stated-is-quoted', SOURCED)).toEqual([]);
    expect(await complaints('reference-has-source', SOUND)).toEqual([]);
    expect(await complaints('inferred-is-argued', SOUND)).toEqual([]);
  });
});
