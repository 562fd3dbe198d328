#!/usr/bin/env node
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from './commands/check.js';
import { coverage } from './commands/coverage.js';
import { emit } from './commands/emit.js';
import { exportTo } from './commands/export.js';
import { generate } from './commands/generate.js';
import { load } from './commands/load.js';
import { readConfig } from './config.js';
import { ApiError, SetupError } from './errors.js';
import { readGraphDocument } from './graph/read.js';
import { loadModel } from './load-model.js';
import { projectRoot } from './project.js';
import { cachedGraph } from './seed/cached-graph.js';
import { SeedError } from './seed/problem.js';
import { openStore } from './stores/open.js';

const source = import.meta.dirname;
const [, , name = '', ...options] = process.argv;

async function run(): Promise<void> {
  const model = await loadModel(source);
  const root = projectRoot(dirname(source));
  if (name === 'check') return check(root, source, model);
  if (name === 'coverage') return coverage(root, model);
  if (name === 'emit') return emit(root, model, options.includes('--check'));
  if (name === 'generate') return generate(await cachedGraph(root, source, model), model, options);
  const config = readConfig({ ...process.env, HOST: undefined });
  const graphOf = (file: string | undefined) =>
    file ? readGraphDocument(file, model) : cachedGraph(root, source, model);
  if (name === 'load') return load(await graphOf(graphFileIn(options) ?? config.graphFile), model, root, config.neo4j);
  if (name === 'export') {
    const readGraph = () => graphOf(config.graphFile);
    const { store } = await openStore({ model, root, neo4j: config.neo4j, readGraph });
    return exportTo(options, store, model).finally(() => store.close());
  }
  throw new SetupError('Say what to do: check, coverage, emit, export, generate or load.');
}

function graphFileIn(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { graph: { type: 'string' } } }).values.graph;
  } catch (cause) {
    throw new SetupError('npm run load takes one option: -- --graph FILE, a graph document.', {
      cause,
    });
  }
}

run().catch((error: unknown) => {
  if (error instanceof SeedError) console.error(`${error.message}\n${error.problems.length} problem(s) in the seed.`);
  else console.error(error instanceof SetupError || error instanceof ApiError ? error.message : error);
  process.exitCode = 1;
});
