import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../../../src/seed/check.js';
import { loadChecks } from '../../../src/seed/load-checks.js';
import { namesOfSuites, runSuites } from '../../suites.js';
import { ROOT } from '../../the-model.js';

const FOLDER = join(ROOT, 'test', 'seed', 'checks');
const FILES = readdirSync(join(ROOT, 'src', 'seed', 'checks')).map((file) => file.replace('.ts', ''));

describe('the checks of the seed', () => {
  let checks: readonly Check[];
  beforeAll(async () => {
    checks = await loadChecks();
  });

  it('are one per file of src/seed/checks, with the name of the file', () => {
    expect(checks.map(({ name }) => name)).toEqual(FILES);
  });

  it('each have a suite', () => {
    expect(namesOfSuites(FOLDER)).toEqual(FILES);
  });

  it('each say what they protect and how to fix a breach', () => {
    for (const { severity, protects, mend } of checks) {
      expect(['error', 'warning']).toContain(severity);
      expect(protects).toMatch(/\.$/);
      expect(mend).toMatch(/[^.]$/);
    }
  });
});

runSuites(FOLDER);
