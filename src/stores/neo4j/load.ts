import type { Neo4jConfig } from '../../config.js';
import { ApiError, SetupError } from '../../errors.js';
import type { Graph } from '../../model/graph.js';
import type { Model } from '../../model/model.js';
import type { StatementRecord } from '../../model/statement.js';
import { type SearchRecord, searchRecord } from '../../search/fields.js';
import { wordsOf } from '../../search/known-words.js';
import type { Row } from './cypher.js';
import { type CypherFiles, readCypherFiles } from './cypher-files.js';
import { Executor, integer, type Run } from './executor.js';
import { FORMAT, GraphReader } from './graph-reader.js';
import { createIndexes } from './indexes.js';
import { toCounts, toExportedCounts } from './load-counts.js';
import { compareWith, type Difference } from './load-difference.js';
import { entityProperties, searchProperties, statementProperties } from './stored-properties.js';
import type { Slots } from './template.js';
import { verify } from './verify.js';
import { Vocabulary } from './vocabulary.js';

/** The result of a load, text included. */
export interface LoadReport {
  readonly version: string;
  readonly entities: Loaded;
  readonly statements: Loaded;
  readonly seconds: number;
}

/** Number of records after the load, of new records and of removed records. */
export interface Loaded {
  readonly total: number;
  readonly created: number;
  readonly removed: number;
}

/** Called with the number of entities and statements written so far. */
export type Progress = (done: number, total: number) => void;

const BATCH = 1_000;
const VERIFY_TIMEOUT_MS = 60_000;

/**
 * Replaces the graph in the database, in one transaction: readers see the previous graph until it is committed, and a load
 * that fails leaves the previous graph unchanged. The result is read back and verified.
 *
 * Only nodes with the label Node or Graph are changed.
 *
 * @param root the project's folder, which holds `cypher/`
 * @throws SetupError, or ApiError STORE_UNAVAILABLE if the database cannot be reached
 */
export async function loadIntoNeo4j(
  graph: Graph,
  model: Model,
  config: Neo4jConfig,
  root: string,
  progress: Progress = () => {},
): Promise<LoadReport> {
  const started = Date.now();
  const vocabulary = new Vocabulary(model);
  const files = await readCypherFiles(root);
  const executor = new Executor(config);
  try {
    await createIndexes(graph, executor, files, vocabulary);
    const loader = new Loader(graph, vocabulary, files, progress);
    const { result: difference, bookmarks } = await executor.write((run) => loader.write(run));
    const database = { executor, vocabulary, files };
    await verify(graph, new GraphReader(database, { deadline: Date.now() + VERIFY_TIMEOUT_MS }, bookmarks));
    await refreshPlans(executor);
    return report(graph, difference, (Date.now() - started) / 1000);
  } catch (error) {
    throw explained(error);
  } finally {
    await executor.close();
  }
}

class Loader {
  private readonly total: number;
  private done = 0;
  private readonly records = new Map<string, SearchRecord>();

  constructor(
    private readonly graph: Graph,
    private readonly vocabulary: Vocabulary,
    private readonly files: CypherFiles,
    private readonly progress: Progress,
  ) {
    this.total = graph.entities.length + graph.statements.length;
    for (const entity of graph.entities)
      this.records.set(entity.id, searchRecord(entity, vocabulary.model.kindByValue(entity.kind)));
  }

  async write(run: Run): Promise<Difference> {
    const { graph } = this;
    const read = (file: string, slots: Slots = {}) => run({ text: this.text(file, slots), parameters: {} });
    this.progress(0, this.total);
    await read('load/begin');
    const difference = compareWith(graph, await read('load/known-nodes'), await read('load/known-statements'));
    await this.remove(run, 'load/remove-statements', difference.relationships);
    await this.remove(run, 'load/remove-nodes', difference.nodes);
    await this.writeEntities(run);
    await this.writeStatements(run, difference);
    const { exportedTypes, exportedLabels: KINDS } = this.vocabulary;
    const entities = await read('load/count-entities', { KINDS });
    const statements = await read('load/count-statements', { KINDS, RELATIONS: exportedTypes.join('|') });
    const counts = toCounts(graph.version, entities, statements);
    const row = {
      id: 'graph',
      version: graph.version,
      format: integer(FORMAT),
      model: this.vocabulary.hash,
      entities: integer(counts.entities),
      statements: integer(counts.statements),
      counts: JSON.stringify(counts),
      exported: JSON.stringify(toExportedCounts(entities, statements)),
      words: wordsOf(this.records.values()),
    };
    await run({ text: this.text('load/finish'), parameters: { row } });
    return difference;
  }

  private async remove(run: Run, file: string, elements: readonly string[]): Promise<void> {
    for (const batch of batches(elements)) await run({ text: this.text(file), parameters: { elements: batch } });
  }

  private async writeEntities(run: Run): Promise<void> {
    const { graph, vocabulary } = this;
    await this.inBatches(run, 'load/entities', graph.entities, (entity) => {
      const kind = vocabulary.model.kindByValue(entity.kind);
      const content = { publishedText: graph.texts.get(entity.id), coverage: graph.coverage.get(entity.id) };
      const properties = entityProperties(entity, kind, content, vocabulary);
      const search = searchProperties(this.records.get(entity.id) as SearchRecord);
      return { labels: vocabulary.labelsOf(kind), properties: { ...properties, ...search } };
    });
  }

  private async writeStatements(run: Run, { oldStatements }: Difference): Promise<void> {
    const names = new Map(this.graph.entities.map(({ id, name }) => [id, name]));
    const nameOf = (id: string): string => {
      const name = names.get(id);
      if (name === undefined) throw new SetupError(`A statement refers to ${id}, which the graph does not contain.`);
      return name;
    };
    const isOld = ({ id }: StatementRecord): boolean => oldStatements.has(id);
    const isNew = (statement: StatementRecord): boolean => !isOld(statement);
    const { statements } = this.graph;
    await this.inBatches(run, 'load/old-statements', statements.filter(isOld), (statement) => ({
      element: oldStatements.get(statement.id),
      properties: statementProperties(statement, nameOf),
    }));
    await this.inBatches(run, 'load/new-statements', statements.filter(isNew), (statement) => ({
      relation: this.vocabulary.type(statement.relation),
      properties: statementProperties(statement, nameOf),
    }));
  }

  private async inBatches<T>(run: Run, file: string, all: readonly T[], toRow: (each: T) => Row): Promise<void> {
    const text = this.text(file);
    for (const batch of batches(all)) {
      await run({ text, parameters: { rows: batch.map(toRow) } });
      this.done += batch.length;
      this.progress(this.done, this.total);
    }
  }

  private text(file: string, slots: Slots = {}): string {
    return this.files.get(file).fill(slots);
  }
}

/** Replans statements for the new graph, if the database allows it. */
async function refreshPlans(executor: Executor): Promise<void> {
  await executor.write((run) => run({ text: 'CALL db.prepareForReplanning()', parameters: {} })).catch(() => {});
}

function report(graph: Graph, difference: Difference, seconds: number): LoadReport {
  const loaded = (total: number, remaining: number, removed: number): Loaded => ({
    total,
    created: total - remaining,
    removed,
  });
  return {
    version: graph.version,
    entities: loaded(graph.entities.length, difference.oldEntities.size, difference.nodes.length),
    statements: loaded(graph.statements.length, difference.oldStatements.size, difference.relationships.length),
    seconds,
  };
}

/** Adds the message of the database to an error: the operator runs the load. */
function explained(error: unknown): unknown {
  if (!(error instanceof ApiError) || error.code !== 'INTERNAL_SERVER_ERROR') return error;
  const detail = error.cause instanceof Error ? error.cause.message : error.message;
  const advice = /memory/i.test(detail)
    ? 'Increase server.memory.heap.max_size: one transaction needs about 7 KB for each entity and statement.'
    : '';
  return new SetupError(`The database rejected the graph: ${detail} ${advice}`.trim(), { cause: error.cause });
}

function* batches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < all.length; i += BATCH) yield all.slice(i, i + BATCH);
}
