import { statedHasQuote } from '../../../src/seed/checks/stated-has-quote.js';
import { problemsOfCheck, REFERENCE, STATED } from './it-refuses.js';

describe('stated-has-quote', () => {
  it('refuses a stated statement without a quote', async () => {
    expect(await problemsOfCheck(statedHasQuote, { ...STATED, spans: [] })).toEqual([
      'a.yaml:7: role:a BROADER role:b is STATED without a quote',
    ]);
  });

  it('accepts a stated statement with a quote, and a reference', async () => {
    expect(await problemsOfCheck(statedHasQuote, STATED)).toEqual([]);
    expect(await problemsOfCheck(statedHasQuote, REFERENCE)).toEqual([]);
  });
});
