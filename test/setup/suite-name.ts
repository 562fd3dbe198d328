/**
 * Fails a suite whose name does not put it in the group that it needs; see jest.config.cjs.
 *
 * @param pattern the paths of the suites in the group
 */
export function requireSuiteName(pattern: RegExp, message: string): void {
  const { testPath = '' } = expect.getState();
  if (!pattern.test(testPath)) throw new Error(message);
}
