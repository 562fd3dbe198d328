import { statedIsQuoted } from '../../../src/seed/rules/stated-is-quoted.js';
import { complaintsOf, REFERENCE, STATED } from './breach.js';

describe('stated-is-quoted', () => {
  it('refuses a statement without a quote, which no sentence could have given', async () => {
    expect(await complaintsOf(statedIsQuoted, { ...STATED, spans: [] })).toEqual([
      'a.yaml:7: role:a BROADER role:b is STATED without a quote',
    ]);
  });

  it('accepts one with a quote, and one from outside the report', async () => {
    expect(await complaintsOf(statedIsQuoted, STATED)).toEqual([]);
    expect(await complaintsOf(statedIsQuoted, REFERENCE)).toEqual([]);
  });
});
