import DataLoader from 'dataloader';
import { graphInChange } from '../errors.js';
import type { Model } from '../model/model.js';
import type { StatementRecord, SupportLevel } from '../model/statement.js';
import type { RelatedAsk, StatementsOfAsk } from '../query/ask.js';
import type { Answer, EntityRow, GraphStore, RelatedRow } from '../stores/graph-store.js';

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
    private readonly store: GraphStore,
    private readonly model: Model,
    private readonly deadline: number,
  ) {}

  /** Null for an id that is no entity's. */
  entity(id: string, columns: readonly string[]): Promise<TypedEntity | null> {
    return this.load(`entity ${columns.join()}`, id, async (ids) =>
      (await this.store.entities(ids, columns, this.deadline)).map((row) => row && this.typed(row)),
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
    return this.load('statement', id, (ids) => this.store.statements(ids, this.deadline));
  }

  related(parent: string, ask: RelatedAsk): Promise<Answer<RelatedRow>> {
    return this.load(`related ${JSON.stringify(ask)}`, parent, (parents) =>
      this.store.related(parents, ask, this.deadline),
    );
  }

  statementsOf(entity: string, ask: StatementsOfAsk): Promise<Answer<StatementRecord>> {
    return this.load(`statements ${JSON.stringify(ask)}`, entity, (entities) =>
      this.store.statementsOf(entities, ask, this.deadline),
    );
  }

  support(claim: string, kinds: readonly string[]): Promise<SupportLevel> {
    return this.load(`support ${JSON.stringify(kinds)}`, claim, (claims) =>
      this.store.support(claims, kinds, this.deadline),
    );
  }

  /**
   * A report's text as published.
   *
   * @throws ApiError STORE_UNAVAILABLE if it is gone since the report was read
   */
  async text(report: string): Promise<string> {
    const text = await this.load('text', report, (reports) =>
      Promise.all(reports.map((id) => this.store.text(id, this.deadline))),
    );
    return known(text, report);
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
