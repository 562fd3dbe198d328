import { GraphQLError } from 'graphql';
import { ApiError } from '../src/errors.js';
import { handleUnhandledRejection } from '../src/unhandled-rejection.js';

const wrapped = (originalError: Error): GraphQLError => new GraphQLError('failed', { originalError });

describe('a rejected promise that nothing awaits', () => {
  it.each([
    ['an error that was reported to the caller', new ApiError('STORE_UNAVAILABLE', 'away')],
    ['such an error of a field', wrapped(new ApiError('TIMEOUT', 'late'))],
  ])('is ignored if its reason is %s', (_case, reason) => {
    const reported: unknown[] = [];
    handleUnhandledRejection(reason, (error) => reported.push(error));
    expect(reported).toEqual([]);
  });

  it('is logged if its reason is a fault within a request', () => {
    const reported: unknown[] = [];
    const fault = new Error('fault');
    const internal = new ApiError('INTERNAL_SERVER_ERROR', 'fault');
    const nonNull = new GraphQLError('Cannot return null for non-nullable field Claim.name.');
    for (const reason of [wrapped(fault), internal, nonNull])
      handleUnhandledRejection(reason, (error) => reported.push(error));
    expect(reported).toEqual([fault, internal, nonNull]);
  });

  it.each([new Error('fault'), 'fault', undefined])('ends the program for any other reason: %s', (reason) => {
    let thrown: unknown = 'nothing';
    try {
      handleUnhandledRejection(reason, () => {});
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBe(reason);
  });
});
