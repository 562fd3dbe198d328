#!/usr/bin/env node
import { dirname } from 'node:path';
import { SetupError } from './errors.js';
import { loadModel } from './model/load-model.js';
import { projectRoot } from './project.js';
import { loadSeed } from './seed/load-seed.js';
import { SeedError } from './seed/problem.js';

const source = import.meta.dirname;
const COMMANDS: Readonly<Record<string, () => Promise<void>>> = { check };

/** Checks the seed and says what it holds. */
async function check(): Promise<void> {
  const model = await loadModel(source);
  const root = process.argv[3] ?? projectRoot(dirname(source));
  const { entities, statements, version } = await loadSeed(root, model);
  const graph = entities.filter(({ id }) => !model.kindOfId(id)?.textual);
  const stated = statements.filter(({ relation }) => !model.relation(relation).textual);
  console.log(`The seed is sound: ${graph.length} entities, ${stated.length} statements, version ${version.slice(0, 12)}.`);
}

const command = COMMANDS[process.argv[2] ?? ''];
if (!command) {
  console.error(`Say what to do: ${Object.keys(COMMANDS).join(', ')}.`);
  process.exitCode = 1;
} else
  await command().catch((error: unknown) => {
    if (error instanceof SeedError)
      console.error(`${error.message}\n${error.problems.length} ${error.problems.length === 1 ? 'problem' : 'problems'} in the seed.`);
    else if (error instanceof SetupError) console.error(error.message);
    else throw error;
    process.exitCode = 1;
  });
