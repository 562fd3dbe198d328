import { referenceHasSource } from '../../../src/seed/checks/reference-has-source.js';
import { problemsOfCheck, REFERENCE, STATED } from './it-refuses.js';

describe('reference-has-source', () => {
  it.each([
    ['no', null],
    ['an empty', ''],
  ])('refuses a fact from outside the report with %s source', async (_what, source) => {
    expect(await problemsOfCheck(referenceHasSource, { ...REFERENCE, source })).toEqual([
      'a.yaml:7: role:a BROADER role:b has no source',
    ]);
  });

  it('accepts a reference with a source, and a stated statement', async () => {
    expect(await problemsOfCheck(referenceHasSource, REFERENCE)).toEqual([]);
    expect(await problemsOfCheck(referenceHasSource, STATED)).toEqual([]);
  });
});
