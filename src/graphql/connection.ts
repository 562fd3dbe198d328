import type { GraphQLResolveInfo } from 'graphql';
import type { Scalar } from '../model/entity.js';
import type { KindDefinition } from '../model/kind.js';
import type { Model, RelationField } from '../model/model.js';
import type { StatementRecord } from '../model/statement.js';
import { cursorTag, encodeCursor, type KeyType } from '../query/cursor.js';
import { countsEntities, type FacetArguments, readFacets, refusalOf } from '../query/facets.js';
import { ALL } from '../query/filter.js';
import type { OrderTerm } from '../query/order.js';
import type { Key } from '../query/page.js';
import { type PageArguments, toPageRequest } from '../query/page-arguments.js';
import type { ListQuery, RelatedQuery } from '../query/queries.js';
import { type Input, WhereReader } from '../query/read-where.js';
import { fullOrder } from '../query/terms.js';
import type { Answer, EntityRow, FacetCount } from '../stores/graph-store.js';
import type { Context } from './context.js';
import { propertyOf } from './inputs/orders.js';
import type { TypedEntity } from './loaders.js';
import { type Selection, selected } from './look-ahead.js';
import { OncePerField } from './once-per-field.js';

/** The arguments of a list of entities. */
export interface ListArguments extends PageArguments {
  readonly kinds?: readonly string[] | null;
  readonly where?: Input | null;
  readonly orderBy?: readonly { field: string; direction: string }[] | null;
  readonly statement?: Input | null;
}

/** A page as GraphQL resolves it. Cursors are computed only if they are selected. */
export interface ConnectionResult<E> {
  readonly edges: readonly E[];
  readonly nodes: readonly unknown[];
  readonly pageInfo: PageInfoResult;
  readonly totalCount: number | null;
  /** By facet key, as JSON. */
  readonly facets: ReadonlyMap<string, FacetResult>;
}

/** The counts of one facet. `entities` is true if its values are ids of entities. */
export interface FacetResult {
  readonly counts: readonly FacetCount[];
  readonly entities: boolean;
}

export interface PageInfoResult {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: () => string | null;
  readonly endCursor: () => string | null;
}

export interface EntityEdge {
  readonly node: TypedEntity;
  readonly statement: StatementRecord | null;
  readonly cursor: () => string;
}

/** The store query of one field, and the tag of its cursors. */
interface Plan<A extends ListQuery> {
  readonly query: A;
  readonly tag: string;
}

const plans = new OncePerField<Plan<RelatedQuery>>();

/** Resolves a root list. */
export async function listConnection(
  context: Context,
  info: GraphQLResolveInfo,
  args: ListArguments,
  kinds: readonly KindDefinition[],
  kind: KindDefinition | undefined,
): Promise<ConnectionResult<EntityEdge>> {
  const plan = planList(context.model, selected(info), args, kinds, kind, kind?.name ?? 'Entity', false);
  const answer = plan.query.kinds.length > 0 ? await context.store.list(plan.query) : nothing(plan.query);
  const rows = answer.items.map((entity) => ({ entity, statement: null }));
  return toConnection({ ...answer, items: rows }, plan, args, context);
}

/** A relation in one direction, and the kinds that it leads to. */
type Relation = Pick<RelationField, 'relation' | 'direction' | 'kinds'>;

/** Resolves a relation of an entity. */
export async function relatedConnection(
  context: Context,
  info: GraphQLResolveInfo,
  args: ListArguments,
  parent: string,
  field: Relation,
): Promise<ConnectionResult<EntityEdge>> {
  const plan = plans.of(info, () => planRelated(context.model, selected(info), args, field));
  const answer = plan.query.kinds.length > 0 ? await context.loaders.related(parent, plan.query) : nothing(plan.query);
  return toConnection(answer, plan, args, context);
}

/** The answer to a query for no kinds. */
function nothing({ total, facets }: ListQuery): Answer<never> {
  return { items: [], cut: false, total: total ? 0 : null, facets: facets.map(() => []) };
}

function planRelated(model: Model, selection: Selection, args: ListArguments, field: Relation): Plan<RelatedQuery> {
  const chosen = args.kinds;
  const kinds = chosen ? field.kinds.filter(({ value }) => chosen.includes(value)) : field.kinds;
  const only = field.kinds.length === 1 ? field.kinds[0] : undefined;
  const list = `${only?.name ?? 'Entity'} ${field.relation} ${field.direction}`;
  const plan = planList(model, selection, args, kinds, only, list, true);
  const statement = new WhereReader(model).statements(args.statement);
  return { ...plan, query: { ...plan.query, relation: field.relation, direction: field.direction, statement } };
}

function planList(
  model: Model,
  selection: Selection,
  args: ListArguments,
  kinds: readonly KindDefinition[],
  kind: KindDefinition | undefined,
  list: string,
  related: boolean,
): Plan<ListQuery> {
  const order = toOrder(args.orderBy, kind);
  const terms = fullOrder(order, related);
  const tag = cursorTag(list, order);
  const page = toPageRequest(
    args,
    order,
    tag,
    terms.map(({ property }) => keyType(property, kind)),
  );
  const paged = selection.has('edges', 'nodes', 'pageInfo');
  // The facet's resolver refuses invalid arguments, so that the error has the path of the facet.
  const facets = selection.argumentsOf('facets').flatMap((args) => {
    const wanted = args as unknown as FacetArguments;
    return refusalOf(wanted) ? [] : readFacets(wanted, kind, model);
  });
  return {
    query: {
      kinds: kinds.map(({ value }) => value),
      filter: args.where ? new WhereReader(model).entities(args.where, kind) : ALL,
      page: paged ? page : null,
      // Cursors hold the values of the sort keys.
      columns: selection.below('edges.node', 'nodes').columns(
        kinds,
        order.map(({ property }) => property),
      ),
      total: selection.has('totalCount'),
      facets: [...new Map(facets.map((key) => [JSON.stringify(key), key])).values()],
    },
    tag,
  };
}

/** Returns the type of a sort key in a cursor. Every entity has a name, an id and a kind. */
function keyType(property: string, kind: KindDefinition | undefined): KeyType {
  const own = kind?.properties.find(({ name }) => name === property);
  return { scalar: own?.type.scalar ?? 'text', optional: own !== undefined || property === 'nameEn' };
}

function toOrder(orderBy: ListArguments['orderBy'], kind: KindDefinition | undefined): OrderTerm[] {
  const terms = new Map<string, OrderTerm>();
  for (const { field, direction } of orderBy ?? []) {
    const property = propertyOf(field, kind);
    if (!terms.has(property)) terms.set(property, { property, descending: direction === 'DESC' });
  }
  return [...terms.values()];
}

function toConnection(
  answer: Answer<{ entity: EntityRow; statement: StatementRecord | null }>,
  { query, tag }: Plan<ListQuery>,
  args: ListArguments,
  { loaders }: Context,
): ConnectionResult<EntityEdge> {
  const terms = fullOrder(
    query.page?.order ?? [],
    answer.items.some(({ statement }) => statement !== null),
  );
  const edges = answer.items.map(({ entity, statement }) => ({
    node: loaders.typed(entity),
    statement,
    cursor: () =>
      encodeCursor(
        tag,
        terms.map(({ property }): Key[number] =>
          property === 'statement' ? (statement?.id ?? null) : orderedValue(entity, property),
        ),
      ),
  }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: pageInfo(edges, answer.cut, args),
    totalCount: answer.total,
    facets: new Map(
      query.facets.map((key, i) => [
        JSON.stringify(key),
        { counts: answer.facets[i] ?? [], entities: countsEntities(key) },
      ]),
    ),
  };
}

function orderedValue(entity: EntityRow, property: string): Scalar | null {
  if (property === 'id' || property === 'kind' || property === 'name') return entity[property];
  if (property === 'nameEn') return entity.nameEn ?? null;
  return entity.properties?.[property] ?? null;
}

/** Returns the PageInfo of a page. There is always an item beyond a cursor that was passed: its own. */
export function pageInfo(
  edges: readonly { cursor: () => string }[],
  cut: boolean,
  { after, before, last }: PageArguments,
): PageInfoResult {
  const fromEnd = last !== null && last !== undefined;
  return {
    hasNextPage: (cut && !fromEnd) || Boolean(before),
    hasPreviousPage: (cut && fromEnd) || Boolean(after),
    startCursor: () => edges[0]?.cursor() ?? null,
    endCursor: () => edges.at(-1)?.cursor() ?? null,
  };
}
