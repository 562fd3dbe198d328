/** The default lower bounds of ranges: 0 and the powers of ten from 1 to 10^12. */
export const POWERS_OF_TEN: readonly number[] = [0, ...Array.from({ length: 13 }, (_, power) => 10 ** power)];

/**
 * Returns the name of the range that contains a number: `< 0`, `[1, 10)`, `>= 100`.
 *
 * @param bounds lower bounds of the ranges, in ascending order; at least one
 * @param reached number of bounds that are less than or equal to the number
 */
export function rangeName(bounds: readonly number[], reached: number): string {
  if (reached === 0) return `< ${bounds[0]}`;
  if (reached === bounds.length) return `>= ${bounds.at(-1)}`;
  return `[${bounds[reached - 1]}, ${bounds[reached]})`;
}
