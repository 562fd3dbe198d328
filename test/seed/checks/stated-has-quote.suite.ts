import { statedHasQuote } from '../../../src/seed/checks/stated-has-quote.js';
import { complaintsOf, REFERENCE, STATED } from './breach.js';

describe('stated-has-quote', () => {
  it('refuses a statement without a quote, which no sentence could have given', async () => {
    expect(await complaintsOf(statedHasQuote, { ...STATED, spans: [] })).toEqual([
      'a.yaml:7: role:a BROADER role:b is STATED without a quote',
    ]);
  });

  it('accepts one with a quote, and one from outside the report', async () => {
    expect(await complaintsOf(statedHasQuote, STATED)).toEqual([]);
    expect(await complaintsOf(statedHasQuote, REFERENCE)).toEqual([]);
  });
});
