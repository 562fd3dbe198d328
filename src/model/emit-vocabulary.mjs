/**
 * Writes `vocabulary.ts`: the names of all kinds and relations as literal types, so that a misspelt one does not compile.
 * It reads the source as text, since it runs before the compiler. With `--check` it writes nothing and fails if the file differs.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const target = join(here, 'vocabulary.ts');

/** All matches of a pattern's first group in the sources of a folder, sorted. */
function namesIn(folder, pattern) {
  const files = readdirSync(join(here, '..', folder)).filter((file) => file.endsWith('.ts'));
  const names = files.flatMap((file) =>
    [...readFileSync(join(here, '..', folder, file), 'utf8').matchAll(pattern)].map(([, name]) => name),
  );
  return [...new Set(names)].sort();
}

function union(comment, name, values) {
  return `/** ${comment} */\nexport type ${name} =\n${values.map((value) => `  | '${value}'`).join('\n')};\n`;
}

const kinds = namesIn('kinds', /^export class (\w+) extends Entity\b/gm);
const relations = namesIn('relations', /^ {4}type: '(\w+)',$/gm);
const upperSnake = (name) => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
const text = [
  '// Written by emit-vocabulary.mjs from src/kinds and src/relations; do not edit.\n',
  union('The name of a kind: its class, GraphQL type and Neo4j label.', 'KindName', kinds),
  union('A value of the enum `Kind`.', 'KindValue', kinds.map(upperSnake)),
  union(
    'A type of statement: a value of the enum `RelationType` and a relationship type in Neo4j.',
    'RelationType',
    relations,
  ),
].join('\n');

let current = '';
try {
  current = readFileSync(target, 'utf8');
} catch (error) {
  if (error.code !== 'ENOENT') throw error;
}
if (current !== text) {
  if (process.argv.includes('--check')) {
    console.error('src/model/vocabulary.ts differs from src/kinds and src/relations; run: npm run build');
    process.exitCode = 1;
  } else writeFileSync(target, text);
}
