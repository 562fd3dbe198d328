import type { GraphQLResolveInfo } from 'graphql';
import { ApiError, badInput } from '../../src/errors.js';
import { OncePerField } from '../../src/graphql/once-per-field.js';

/** The part of the resolve info that tells one field of a query from another. */
const field = (): GraphQLResolveInfo => Object.create(null, { fieldNodes: { value: [] } });

describe('what is made once per field', () => {
  it('is made once for all parents of a field, and again for another field', () => {
    const once = new OncePerField<number>();
    let made = 0;
    const make = () => ++made;
    const [a, b] = [field(), field()];
    expect([once.of(a, make), once.of(a, make), once.of(b, make), once.of(a, make)]).toEqual([1, 1, 2, 1]);
  });

  it('throws the same error for all parents of a field', () => {
    const once = new OncePerField<number>();
    const make = jest.fn(() => {
      throw badInput('first is -1.');
    });
    const info = field();
    const thrown = [0, 1].map(() => {
      try {
        return once.of(info, make);
      } catch (error) {
        return error;
      }
    });
    expect(thrown[0]).toBeInstanceOf(ApiError);
    expect(thrown[1]).toBe(thrown[0]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('makes a value again if it failed with an internal error', () => {
    const once = new OncePerField<number>();
    const info = field();
    const failing = () => once.of(info, () => JSON.parse('{'));
    expect(failing).toThrow(SyntaxError);
    expect(once.of(info, () => 1)).toBe(1);
  });
});
