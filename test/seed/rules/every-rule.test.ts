import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { RULES } from '../../../src/seed/rules/index.js';
import { ROOT } from '../../the-model.js';

const inFolder = async (...path: string[]): Promise<string[]> => (await readdir(join(ROOT, ...path))).sort();
const NAMES = RULES.map(({ name }) => name).sort();

it('stands in a file of its name and is in force', async () => {
  const files = await inFolder('src', 'seed', 'rules');
  const rules = files.filter((file) => !['index.ts', 'rule.ts'].includes(file));
  expect(rules.map((file) => file.replace('.ts', ''))).toEqual(NAMES);
});

it('has a test that shows it failing', async () => {
  const tests = (await inFolder('test', 'seed', 'rules')).filter((file) => file.endsWith('.test.ts'));
  expect(tests.map((file) => file.replace('.test.ts', '')).filter((name) => name !== 'every-rule')).toEqual(NAMES);
});

it.each(RULES)('$name says what it protects and how to mend a breach', ({ severity, protects, mend }) => {
  expect(['error', 'warning']).toContain(severity);
  expect(protects).toMatch(/\.$/);
  expect(mend).toMatch(/[^.]$/);
});
