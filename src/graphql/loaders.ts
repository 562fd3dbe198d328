import DataLoader from 'dataloader';
import type { Model } from '../model/model.js';
import type { StatementRecord, SupportLevel } from '../model/statement.js';
import type { KindValue } from '../model/vocabulary.js';
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

  support(claim: string, kinds: readonly KindValue[]): Promise<SupportLevel> {
    return this.load(`support ${JSON.stringify(kinds)}`, claim, (claims) =>
      this.store.support(claims, kinds, this.deadline),
    );
  }

  /** A report's text as published. */
  text(report: string): Promise<string | null> {
    return this.load('text', report, (reports) => Promise.all(reports.map((id) => this.store.text(id, this.deadline))));
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
