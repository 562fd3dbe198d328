import { referenceHasSource } from '../../../src/seed/checks/reference-has-source.js';
import { complaintsOf, REFERENCE, STATED } from './breach.js';

describe('reference-has-source', () => {
  it.each([
    ['no', null],
    ['an empty', ''],
  ])('refuses a fact from outside the report with %s source', async (_what, source) => {
    expect(await complaintsOf(referenceHasSource, { ...REFERENCE, source })).toEqual([
      'a.yaml:7: role:a BROADER role:b has no source',
    ]);
  });

  it('accepts one with a source, and what the report itself says', async () => {
    expect(await complaintsOf(referenceHasSource, REFERENCE)).toEqual([]);
    expect(await complaintsOf(referenceHasSource, STATED)).toEqual([]);
  });
});
