import { ApiError, badInput } from '../errors.js';

/**
 * Checks the value of an integer argument.
 *
 * @throws ApiError BAD_USER_INPUT below the minimum, QUERY_TOO_COSTLY above the maximum
 */
export function withinLimits(argument: string, value: number, minimum: number, maximum: number): number {
  if (value < minimum) throw badInput(`${argument} is ${value}; use a value from ${minimum} to ${maximum}.`);
  if (value > maximum)
    throw new ApiError('QUERY_TOO_COSTLY', `${argument} is ${value}; use a value from ${minimum} to ${maximum}.`);
  return value;
}
