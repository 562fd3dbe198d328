/** Where ranges begin unless told: at nought and at powers of ten. */
export const POWERS_OF_TEN: readonly number[] = [0, ...Array.from({ length: 13 }, (_, power) => 10 ** power)];

/**
 * The range in which a number lies: `< 0`, `[1, 10)`, `>= 100`.
 *
 * @param bounds where ranges begin, ascending; at least one
 * @param reached how many of them the number has reached
 */
export function rangeName(bounds: readonly number[], reached: number): string {
  if (reached === 0) return `< ${bounds[0]}`;
  if (reached === bounds.length) return `>= ${bounds.at(-1)}`;
  return `[${bounds[reached - 1]}, ${bounds[reached]})`;
}
