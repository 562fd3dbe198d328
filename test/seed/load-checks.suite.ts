import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../../src/seed/check.js';
import { loadChecks } from '../../src/seed/load-checks.js';
import { namesOfSuites } from '../suites.js';
import { ROOT } from '../the-model.js';

const FILES = readdirSync(join(ROOT, 'src', 'seed', 'checks')).map((file) => file.replace('.ts', ''));

describe('the checks of the seed', () => {
  let checks: readonly Check[];
  beforeAll(async () => {
    checks = await loadChecks();
  });

  it('are named after the files of src/seed/checks', () => {
    expect(checks.map(({ name }) => name)).toEqual(FILES);
  });

  it('have a suite each', () => {
    expect(namesOfSuites(join(__dirname, 'checks'))).toEqual(FILES);
  });

  it('have a severity, a rationale and a fix', () => {
    for (const { severity, rationale, fix } of checks) {
      expect(['error', 'warning']).toContain(severity);
      expect(rationale).toMatch(/\.$/);
      expect(fix).toMatch(/[^.]$/);
    }
  });
});
