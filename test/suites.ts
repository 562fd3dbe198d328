import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The names of the `*.suite.ts` of a folder, in order. */
export function namesOfSuites(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.suite.ts'))
    .map((file) => file.replace('.suite.ts', ''))
    .sort();
}

/**
 * Runs every `*.suite.ts` of a folder as part of the calling test file: Jest loads the program once for each test
 * file, which takes longer than most suites. To run one of them, pass its name to `jest -t`.
 */
export function runSuites(folder: string): void {
  for (const name of namesOfSuites(folder))
    describe(name, () => {
      require(join(folder, `${name}.suite.ts`));
    });
}
