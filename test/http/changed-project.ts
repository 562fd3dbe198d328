import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../the-model.js';

/** A copy of the project in a temporary folder. */
export interface Copy {
  folder: string;
  remove(): void;
}

/** The built project with one English name in its seed changed, so that its graph is another. */
export function changedProject(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  for (const part of ['package.json', 'dist', 'cypher', 'seed'])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const file = join(folder, 'seed', 'shared', 'organizations.yaml');
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(/^( +nameEn: [^'"\n]+)$/m, '$1 (renamed)');
  if (changed === text) throw new Error('No organization has an English name to change.');
  writeFileSync(file, changed);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
