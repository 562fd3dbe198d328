import '../src/production.js';

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import neo4j from 'neo4j-driver';
import { examples } from '../src/command-line/examples.js';
import { integer } from '../src/command-line/integer.js';
import { createSchema } from '../src/graphql/schema.js';
import { loadModel } from '../src/load-model.js';
import { projectRoot } from '../src/project.js';
import { cachedGraph } from '../src/seed/cached-graph.js';
import { Neo4jStore } from '../src/stores/neo4j/neo4j-store.js';
import { openDatabase } from './databases.js';
import { measureHttp } from './http.js';
import { type Cell, measure } from './measure.js';
import { neo4jGraphql } from './neo4j-graphql.js';
import { benchmarkQueries } from './queries.js';
import { contextOf, floorSide, graphqlSide } from './sides.js';
import { table } from './table.js';
import { showTargets, targets } from './targets.js';

const MAX_SCALE = 1000;

interface Options {
  readonly scales: readonly number[];
  readonly rounds: number;
  readonly only?: readonly string[];
  readonly keep?: string;
  readonly json?: boolean;
}

function readScales(text: string): number[] {
  return text.split(',').map(integer(1, MAX_SCALE));
}

const command = new Command('npm run bench')
  .usage('-- [options]')
  .description(
    'Measures queries on Neo4j against hand-written statements (floor) and @neo4j/graphql, in one interleaved run.',
  )
  .addOption(
    new Option('--scales <numbers>', 'sizes of the graph in multiples of the seed’s, separated by commas')
      .argParser(readScales)
      .default([1, 10, 100], '1,10,100'),
  )
  .option('--rounds <number>', 'number of rounds; more rounds give steadier figures', integer(1, 1e6), 40)
  .option('--only <queries>', 'names of the queries to run, separated by commas (default: all)', (text) =>
    text.split(','),
  )
  .option('--keep <folder>', 'keep the loaded databases in a folder, and reuse existing ones')
  .option('--json', 'print JSON instead of tables')
  .addHelpText(
    'after',
    examples('npm run bench -- --scales 1,10', "npm run bench -- --only 'flagship,paths' --rounds 80 --keep databases"),
  )
  .showSuggestionAfterError(false)
  .action(bench);

/** Loads all graphs, then runs all queries of all sides in one interleaved run. */
async function bench({ scales, rounds, only, keep, json = false }: Options): Promise<void> {
  const root = projectRoot(import.meta.dirname);
  const model = await loadModel(join(import.meta.dirname, '..', 'src'));
  const seed = await cachedGraph(root, join(root, 'dist'), model);
  const schema = await createSchema(model);
  const temporary = await mkdtemp(join(tmpdir(), 'bench-'));
  const closing: (() => Promise<void>)[] = [() => rm(temporary, { recursive: true })];
  try {
    const cells: Cell[] = [];
    const local = new Set<string>();
    for (const scale of scales) {
      const opened = await openDatabase(seed, model, scale, { root, temporary, keep });
      closing.unshift(() => opened.server.stop());
      const { config, samples } = opened;
      const store = await Neo4jStore.open(config, model, root);
      closing.unshift(() => store.close());
      const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password), {
        disableLosslessIntegers: true,
        notificationFilter: { minimumSeverityLevel: 'OFF' },
        telemetryDisabled: true,
      });
      closing.unshift(() => driver.close());
      const otherSchema = await neo4jGraphql(model, driver);
      const { database } = config;
      for (const query of benchmarkQueries(samples, model)) {
        const { name, isLocal, floor, other } = query;
        if (only && !only.includes(name)) continue;
        if (isLocal) local.add(name);
        const add = (side: Cell['side'], run: Cell['run']): unknown => cells.push({ query: name, scale, side, run });
        add(
          'ours',
          graphqlSide(schema, query, () => contextOf(store, model)),
        );
        if (floor) add('floor', floorSide(driver, database, floor));
        if (other)
          add(
            'other',
            graphqlSide(otherSchema, other, () => ({ sessionConfig: { database } })),
          );
      }
    }
    const measured = await measure(cells, rounds, (round) => {
      if (round % 10 === 0) console.error(`round ${round} of ${rounds}`);
    });
    const http = await measureHttp(10);
    const found = targets(measured, http, local);
    if (json) console.log(JSON.stringify({ measured, http, targets: found }, null, 2));
    else console.log(`${table(measured, http)}\n\n${showTargets(found)}`);
  } finally {
    for (const close of closing) await close();
  }
}

await command.parseAsync();
