import '../src/production.js';

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { createSchema } from '../src/graphql/schema.js';
import { loadModel } from '../src/load-model.js';
import { projectRoot } from '../src/project.js';
import { cachedGraph } from '../src/seed/cached-graph.js';
import { Neo4jStore } from '../src/stores/neo4j/neo4j-store.js';
import { openDatabase } from './databases.js';
import { measureHttp } from './http.js';
import { marks, showMarks } from './marks.js';
import { type Cell, measure } from './measure.js';
import { neo4jGraphql } from './neo4j-graphql.js';
import { questions } from './questions.js';
import { contextOf, floorSide, graphqlSide } from './sides.js';
import { table } from './table.js';

const { values: options } = parseArgs({
  options: {
    scales: { type: 'string', default: '1,10,100' },
    rounds: { type: 'string', default: '40' },
    only: { type: 'string' },
    keep: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

/**
 * Loads all graphs, then asks all questions of all sides in one interleaved run.
 *
 * `--scales 1,10` for fewer sizes, `--rounds 80` for steadier figures, `--keep FOLDER` to load only once, `--only 'flagship,facets'`, `--json` for a program.
 */
async function bench(): Promise<void> {
  const scales = options.scales.split(',').map(Number);
  const rounds = Number(options.rounds);
  const only = options.only?.split(',');
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
      const opened = await openDatabase(seed, model, scale, { root, temporary, keep: options.keep });
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
      for (const question of questions(samples, model)) {
        const { name, isLocal, floor, other } = question;
        if (only && !only.includes(name)) continue;
        if (isLocal) local.add(name);
        const add = (side: Cell['side'], ask: Cell['ask']): unknown => cells.push({ question: name, scale, side, ask });
        add(
          'ours',
          graphqlSide(schema, question, () => contextOf(store, model)),
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
    const found = marks(measured, http, local);
    if (options.json) console.log(JSON.stringify({ measured, http, marks: found }, null, 2));
    else console.log(`${table(measured, http)}\n\n${showMarks(found)}`);
  } finally {
    for (const close of closing) await close();
  }
}

await bench();
