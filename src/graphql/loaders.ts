import DataLoader from 'dataloader';
import { graphInChange } from '../errors.js';
import type { CoverageRecord } from '../model/coverage.js';
import type { Model } from '../model/model.js';
import type { StatementRecord, SupportLevel } from '../model/statement.js';
import type { KindValue } from '../model/vocabulary.js';
import type { RelatedQuery, StatementQuery, StatementsOf } from '../query/queries.js';
import type { Answer, EntityRow, RelatedRow, StoreSession } from '../stores/graph-store.js';
import { nextTurn } from './limits/turns.js';

/** An entity with the name of its GraphQL type. */
export type TypedEntity = EntityRow & { readonly __typename: string };

/** Maximum number of keys in one store query. */
const BATCH = 1000;

/**
 * Batches the store queries of one request: lookups of the same shape at one level of the query become one store query.
 * Created for each request, so that nothing is cached between requests.
 */
export class Loaders {
  private readonly byShape = new Map<string, DataLoader<string, unknown>>();

  constructor(
    private readonly store: StoreSession,
    private readonly model: Model,
  ) {}

  /** Returns null if the id is not the id of an entity. */
  entity(id: string, columns: readonly string[]): Promise<TypedEntity | null> {
    return this.load(`entity ${columns.join()}`, id, async (ids) =>
      (await this.store.entities(ids, columns)).map((row) => row && this.typed(row)),
    );
  }

  /**
   * Returns an entity that another record refers to, so that every complete graph contains it.
   *
   * @throws ApiError STORE_UNAVAILABLE if the graph was replaced after the record was read
   */
  async referenced(id: string, columns: readonly string[]): Promise<TypedEntity> {
    return known(await this.entity(id, columns), id);
  }

  /** Returns null if the id is not the id of a statement. */
  statement(id: string): Promise<StatementRecord | null> {
    return this.load('statement', id, (ids) => this.store.statements(ids));
  }

  related(parent: string, query: RelatedQuery): Promise<Answer<RelatedRow>> {
    return this.load(shapeOf(query), parent, async (parents) => {
      // Under many aliases there are many batches, each with as many rows to complete.
      await nextTurn();
      return this.store.related(parents, query);
    });
  }

  statementsOf(
    entity: string,
    direction: StatementsOf['direction'],
    query: Omit<StatementQuery, 'of'>,
  ): Promise<Answer<StatementRecord>> {
    return this.load(`statements ${direction} ${JSON.stringify(query)}`, entity, (entities) =>
      this.store.listStatements({ ...query, of: { entities, direction } }),
    );
  }

  /** Returns the support level of a claim, counting only support by entities of these kinds. */
  support(claim: string, kinds: readonly KindValue[]): Promise<SupportLevel> {
    return this.load(`support ${JSON.stringify(kinds)}`, claim, async (claims) =>
      (await this.store.entities(claims, ['support'], kinds)).map((row) => row?.support ?? 'NONE'),
    );
  }

  /**
   * Returns a report's text as published.
   *
   * @throws ApiError STORE_UNAVAILABLE if the graph was replaced after the report was read
   */
  async text(report: string): Promise<string> {
    const text = await this.load('text', report, async (reports) =>
      (await this.store.entities(reports, ['publishedText'])).map((row) => row?.publishedText ?? null),
    );
    return known(text, report);
  }

  /**
   * Returns how much of a report's text the graph accounts for.
   *
   * @throws ApiError STORE_UNAVAILABLE if the graph was replaced after the report was read
   */
  async coverage(report: string): Promise<CoverageRecord> {
    const coverage = await this.load('coverage', report, async (reports) =>
      (await this.store.entities(reports, ['coverage'])).map((row) => row?.coverage ?? null),
    );
    return known(coverage, report);
  }

  typed(row: EntityRow): TypedEntity {
    return { __typename: this.model.kindByValue(row.kind).name, ...row };
  }

  private load<T>(shape: string, key: string, batch: (keys: readonly string[]) => Promise<T[]>): Promise<T> {
    const known = this.byShape.get(shape);
    const loader = known ?? new DataLoader<string, unknown>(batch, { maxBatchSize: BATCH });
    if (!known) this.byShape.set(shape, loader);
    return loader.load(key) as Promise<T>;
  }
}

const shapes = new WeakMap<RelatedQuery, string>();

/** Computed once for each query, not for each parent. */
function shapeOf(query: RelatedQuery): string {
  const shape = shapes.get(query) ?? `related ${JSON.stringify(query)}`;
  shapes.set(query, shape);
  return shape;
}

function known<T>(value: T | null, id: string): T {
  if (value === null) throw graphInChange(`A reference to ${id}, which is not there.`);
  return value;
}
