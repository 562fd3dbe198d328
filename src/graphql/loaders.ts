import DataLoader from 'dataloader';
import { graphInChange } from '../errors.js';
import type { CoverageRecord } from '../model/coverage.js';
import type { Model } from '../model/model.js';
import type { StatementRecord, SupportLevel } from '../model/statement.js';
import type { KindValue } from '../model/vocabulary.js';
import type { RelatedQuery, StatementQuery, StatementsOf } from '../query/queries.js';
import type { Answer, EntityRow, RelatedRow, StoreSession } from '../stores/graph-store.js';

/** An entity as GraphQL sees it. */
export type TypedEntity = EntityRow & { readonly __typename: string };

/** At most so many keys in one question to the store. */
const BATCH = 1000;

/**
 * One request's batches: all that one level of a query asks of the store goes in one question per shape. Made anew for each
 * request, so that nothing is kept between them.
 */
export class Loaders {
  private readonly byShape = new Map<string, DataLoader<string, unknown>>();

  constructor(
    private readonly store: StoreSession,
    private readonly model: Model,
  ) {}

  /** Null for an id that is no entity's. */
  entity(id: string, columns: readonly string[]): Promise<TypedEntity | null> {
    return this.load(`entity ${columns.join()}`, id, async (ids) =>
      (await this.store.entities(ids, columns)).map((row) => row && this.typed(row)),
    );
  }

  /**
   * An entity to which a record refers, so that every complete graph holds it.
   *
   * @throws ApiError STORE_UNAVAILABLE if it is gone since the record was read
   */
  async referenced(id: string, columns: readonly string[]): Promise<TypedEntity> {
    return known(await this.entity(id, columns), id);
  }

  /** Null for an id that is no statement's. */
  statement(id: string): Promise<StatementRecord | null> {
    return this.load('statement', id, (ids) => this.store.statements(ids));
  }

  related(parent: string, query: RelatedQuery): Promise<Answer<RelatedRow>> {
    return this.load(`related ${JSON.stringify(query)}`, parent, (parents) => this.store.related(parents, query));
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

  /** How well a claim is supported by entities of some kinds (values of `Kind`). */
  support(claim: string, kinds: readonly KindValue[]): Promise<SupportLevel> {
    return this.load(`support ${JSON.stringify(kinds)}`, claim, async (claims) =>
      (await this.store.entities(claims, ['support'], kinds)).map((row) => row?.support ?? 'NONE'),
    );
  }

  /**
   * A report's text as published.
   *
   * @throws ApiError STORE_UNAVAILABLE if it is gone since the report was read
   */
  async text(report: string): Promise<string> {
    const text = await this.load('text', report, async (reports) =>
      (await this.store.entities(reports, ['publishedText'])).map((row) => row?.publishedText ?? null),
    );
    return known(text, report);
  }

  /**
   * How much of a report's text the graph accounts for.
   *
   * @throws ApiError STORE_UNAVAILABLE if it is gone since the report was read
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

function known<T>(value: T | null, id: string): T {
  if (value === null) throw graphInChange(`A reference to ${id}, which is not there.`);
  return value;
}
