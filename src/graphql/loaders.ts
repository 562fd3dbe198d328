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
  private readonly entities = new Batches<TypedEntity | null>();
  private readonly statements = new Batches<StatementRecord | null>();
  private readonly relations = new Batches<Answer<RelatedRow>>();
  private readonly lists = new Batches<Answer<StatementRecord>>();
  private readonly levels = new Batches<SupportLevel>();
  private readonly texts = new Batches<string | null>();
  private readonly coverages = new Batches<CoverageRecord | null>();

  constructor(
    private readonly store: StoreSession,
    private readonly model: Model,
  ) {}

  /** Returns null if the id is not the id of an entity. */
  entity(id: string, columns: readonly string[]): Promise<TypedEntity | null> {
    return this.entities.load(columns.join(), id, async (ids) =>
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
    return this.statements.load('', id, (ids) => this.store.statements(ids));
  }

  related(parent: string, query: RelatedQuery): Promise<Answer<RelatedRow>> {
    return this.relations.load(shapeOf(query), parent, (parents) => this.store.related(parents, query));
  }

  statementsOf(
    entity: string,
    direction: StatementsOf['direction'],
    query: Omit<StatementQuery, 'of'>,
  ): Promise<Answer<StatementRecord>> {
    return this.lists.load(`${direction} ${shapeOf(query)}`, entity, (entities) =>
      this.store.listStatements({ ...query, of: { entities, direction } }),
    );
  }

  /** Returns the support level of a claim, counting only support by entities of these kinds. */
  support(claim: string, kinds: readonly KindValue[]): Promise<SupportLevel> {
    return this.levels.load(kinds.join(), claim, async (claims) =>
      (await this.store.entities(claims, ['support'], kinds)).map((row) => row?.support ?? 'NONE'),
    );
  }

  /**
   * Returns a report's text as published.
   *
   * @throws ApiError STORE_UNAVAILABLE if the graph was replaced after the report was read
   */
  async text(report: string): Promise<string> {
    const text = await this.texts.load('', report, async (reports) =>
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
    const coverage = await this.coverages.load('', report, async (reports) =>
      (await this.store.entities(reports, ['coverage'])).map((row) => row?.coverage ?? null),
    );
    return known(coverage, report);
  }

  typed(row: EntityRow): TypedEntity {
    return { __typename: this.model.kindByValue(row.kind).name, ...row };
  }
}

/** The loaders of one kind of record, by the shape of their store query. */
class Batches<T> {
  private readonly byShape = new Map<string, DataLoader<string, T>>();

  load(shape: string, key: string, batch: (keys: readonly string[]) => Promise<T[]>): Promise<T> {
    const known = this.byShape.get(shape);
    const loader = known ?? new DataLoader<string, T>(inItsTurn(batch), { maxBatchSize: BATCH });
    if (!known) this.byShape.set(shape, loader);
    return loader.load(key);
  }
}

/** Under many aliases a level has many batches, each with as many rows to complete: other requests run between them. */
function inItsTurn<T>(batch: (keys: readonly string[]) => Promise<T[]>): (keys: readonly string[]) => Promise<T[]> {
  return async (keys) => {
    await nextTurn();
    return batch(keys);
  };
}

const shapes = new WeakMap<object, string>();

/** Computed once for each query, not for each parent. */
function shapeOf(query: object): string {
  const known = shapes.get(query);
  if (known !== undefined) return known;
  const shape = JSON.stringify(query);
  shapes.set(query, shape);
  return shape;
}

function known<T>(value: T | null, id: string): T {
  if (value === null) throw graphInChange(`A reference to ${id}, which is not there.`);
  return value;
}
