import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, theModel } from '../the-model.js';

const VOCABULARY = join(ROOT, 'src', 'model', 'vocabulary.ts');

/** The members of an emitted union type. */
function members(name: string): string[] {
  const [, union = ''] = new RegExp(`type ${name} =\\n([^;]*);`).exec(readFileSync(VOCABULARY, 'utf8')) ?? [];
  return [...union.matchAll(/'(\w+)'/g)].map(([, member = '']) => member);
}

describe('The emitted literal types', () => {
  it('have the name and the value of every kind', async () => {
    const { kinds } = await theModel();
    expect(members('KindName')).toEqual(kinds.map(({ name }) => name).sort());
    expect(members('KindValue').sort()).toEqual(kinds.map(({ value }) => value).sort());
  });

  it('have every relation', async () => {
    const { relations } = await theModel();
    expect(members('RelationType')).toEqual(relations.map(({ type }) => type).sort());
  });

  it('are those that the script emits', () => {
    const script = join(ROOT, 'src', 'model', 'emit-vocabulary.mjs');
    expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
  });
});
