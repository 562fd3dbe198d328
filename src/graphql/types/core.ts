import { GraphQLID, GraphQLInt } from 'graphql';
import { COMMON_PROPERTIES } from '../../model/common-properties.js';
import { COMMON_QUALIFIERS, COMPUTED_QUALIFIERS } from '../../model/qualifier.js';
import type { StatementRecord } from '../../model/statement.js';
import { STATEMENT_FACETS } from '../../query/facets.js';
import { MAX_FACET_VALUES } from '../../query/limits.js';
import type { EntityRow } from '../../stores/graph-store.js';
import type { ConnectionResult } from '../connection.js';
import type { Context } from '../context.js';
import type { Declarations, TypeClass } from '../declare.js';
import type { Wheres } from '../inputs/wheres.js';
import { selected } from '../look-ahead.js';
import { type StatementArguments, statementsOfConnection } from '../statement-connection.js';
import { NO_COUNTS, toFacet } from '../to-facet.js';
import type { TypeMap } from '../type-map.js';
import { PAGE_ARGS } from './arguments.js';
import type { Enums } from './enums.js';
import { declareEvidence } from './evidence.js';
import { genericProperties } from './properties.js';

/** The types that all kinds share. */
export interface Core {
  readonly node: TypeClass;
  readonly entity: TypeClass;
  readonly statement: TypeClass;
  readonly statementConnection: TypeClass;
  readonly pageInfo: TypeClass;
  readonly facet: TypeClass;
  readonly facetValue: TypeClass;
}

/** Declares Node, Entity, Statement, Evidence and the types that connections consist of. */
export function declareCore(declare: Declarations, enums: Enums, wheres: Wheres, kinds: TypeMap): Core {
  const node = declare.interfaceType('Node', 'An object that can be fetched by its id (Relay).', {
    id: { type: () => GraphQLID, description: 'Stable identifier, unique in the graph.' },
  });
  const pageInfo = declare.objectType('PageInfo', 'Position of a page in its list (Relay cursor connection).', {
    hasNextPage: { type: () => Boolean, description: 'Whether there are items after this page.' },
    hasPreviousPage: { type: () => Boolean, description: 'Whether there are items before this page.' },
    startCursor: {
      type: () => String,
      nullable: true,
      description: 'Cursor of the first edge. Null if the page is empty.',
    },
    endCursor: {
      type: () => String,
      nullable: true,
      description: 'Cursor of the last edge. Null if the page is empty.',
    },
  });
  const facetValue = declare.objectType('FacetValue', 'A value, and how many entities or statements have it.', {
    value: {
      type: () => String,
      nullable: true,
      description:
        'An enum value, true or false, a year, a range such as [10, 100), or an id. Null for those without a value.',
    },
    count: {
      type: () => GraphQLInt,
      description: 'Number of distinct entities, or of statements, that have the value.',
    },
    entity: {
      type: () => entity,
      nullable: true,
      description: 'Entity that the value is the id of. Null if the value is not an id.',
      weight: 20,
      resolve: ({ id }: { id?: string | null }, _args, { loaders, model }, info) =>
        id ? loaders.entity(id, selected(info).columns(model.kinds)) : null,
    },
  });
  const facet = declare.objectType('Facet', 'Number of entities or statements for each value, over all pages.', {
    by: { type: () => String, description: 'The facet, as requested.' },
    values: {
      type: () => [facetValue],
      description: 'Values, sorted by count in descending order, then by value. Null is last.',
    },
  });
  const property = declare.objectType('Property', 'A property of a kind, for clients that do not know the kind.', {
    name: { type: () => String, description: 'Name of the property, as in the schema.' },
    value: { type: () => String, description: 'Value of the property, as text.' },
  });
  const evidence = declareEvidence(declare, kinds);
  const entity: TypeClass = declare.interfaceType(
    'Entity',
    'Anything that a report describes. All kinds implement it.',
    {
      kind: { type: () => enums.kind, description: COMMON_PROPERTIES.kind.description },
      name: { type: () => String, description: COMMON_PROPERTIES.name.description },
      nameEn: {
        type: () => String,
        nullable: true,
        description: COMMON_PROPERTIES.nameEn.description,
      },
      aliases: { type: () => [String], description: COMMON_PROPERTIES.aliases.description },
      description: {
        type: () => String,
        nullable: true,
        description: COMMON_PROPERTIES.description.description,
      },
      properties: {
        type: () => [property],
        description: COMMON_PROPERTIES.properties.description,
        weight: 5,
        resolve: (parent: EntityRow, _args, { model }) => genericProperties(parent, model.kindByValue(parent.kind)),
      },
      evidence: {
        type: () => [evidence],
        description: COMMON_PROPERTIES.evidence.description,
        weight: 3,
      },
      reports: {
        type: () => [kinds.of('Report')],
        description: COMMON_PROPERTIES.reports.description,
        resolve: (parent: EntityRow, _args, { loaders, model }, info) =>
          Promise.all((parent.reports ?? []).map((id) => loaders.referenced(id, selected(info).columns(model.kinds)))),
      },
      statements: {
        type: () => statementConnection,
        description: COMMON_PROPERTIES.statements.description,
        args: {
          direction: {
            type: () => enums.direction,
            defaultValue: 'BOTH',
            description:
              'OUT: only statements with the entity as subject. IN: only statements with the entity as object. BOTH: both. Default: BOTH.',
          },
          where: { type: () => wheres.statement, description: 'Only statements that match this filter. Default: all.' },
          ...PAGE_ARGS,
        },
        resolve: (parent, args, context, info) =>
          statementsOfConnection(context, info, args as StatementArguments, parent),
      },
    },
    [node],
  );
  const statement = declareStatement(declare, enums, node, evidence, entity, kinds);
  const statementEdge = declare.objectType('StatementEdge', 'A statement in a list.', {
    cursor: { type: () => String, description: 'Opaque position of the edge in the list, for after and before.' },
    node: { type: () => statement, description: 'The statement.' },
  });
  const statementConnection: TypeClass = declare.objectType('StatementConnection', 'A page of statements.', {
    edges: { type: () => [statementEdge], description: 'Statements of the page, each with its cursor.' },
    nodes: { type: () => [statement], description: 'Statements of the page, in the same order as edges.' },
    pageInfo: { type: () => pageInfo, description: 'Position of the page in the list.' },
    totalCount: {
      type: () => GraphQLInt,
      description: 'Number of statements on all pages.',
    },
    facets: {
      type: () => [facet],
      description: 'Number of statements for each value, over all pages.',
      args: {
        by: {
          type: () => [enums.statementFacet],
          required: true,
          description: 'Facets to count, in the order of the result.',
        },
      },
      resolve: (connection: ConnectionResult<unknown>, args) =>
        args.by.map((value: string) =>
          toFacet(value, connection.facets.get(STATEMENT_FACETS[value]?.key ?? '') ?? NO_COUNTS, MAX_FACET_VALUES),
        ),
      weight: 10,
    },
  });
  return { node, entity, statement, statementConnection, pageInfo, facet, facetValue };
}

function declareStatement(
  declare: Declarations,
  enums: Enums,
  node: TypeClass,
  evidence: TypeClass,
  entity: TypeClass,
  kinds: TypeMap,
): TypeClass {
  const qualifier = declare.objectType('Qualifier', 'A detail of a statement, such as the number of seats.', {
    key: { type: () => String, description: qualifierKeys() },
    value: { type: () => String, description: 'Value of the qualifier, as text.' },
  });
  const end = (which: 'subject' | 'object', description: string) => ({
    type: () => entity,
    description,
    resolve: (
      parent: StatementRecord,
      _args: unknown,
      { loaders, model }: Context,
      info: Parameters<typeof selected>[0],
    ) => loaders.referenced(parent[which], selected(info).columns(model.kinds)),
  });
  return declare.objectType(
    'Statement',
    'A fact: subject, relation and object, with basis and evidence. It belongs to one report, or to none if its basis is REFERENCE.',
    {
      id: {
        type: () => GraphQLID,
        description: 'Stable identifier: a hash of report, subject, relation, object, rule and qualifiers.',
      },
      relation: { type: () => enums.relationType, description: 'Relation of the subject to the object.' },
      subject: end('subject', 'Entity that the statement is about.'),
      object: end('object', 'Entity that the relation leads to.'),
      basis: {
        type: () => enums.basis,
        description: 'Whether the report states it, a rule infers it, or it comes from a reference.',
      },
      rule: {
        type: () => String,
        nullable: true,
        description: 'Name of the inference rule. Null unless the basis is INFERRED.',
      },
      caveat: {
        type: () => String,
        nullable: true,
        description: 'What the inference does not prove. Null unless the basis is INFERRED.',
      },
      source: {
        type: () => String,
        nullable: true,
        description: 'Source of the reference, such as GB/T 2260. Null unless the basis is REFERENCE.',
      },
      qualifiers: { type: () => [qualifier], description: 'Details of the statement, sorted by key.' },
      evidence: {
        type: () => [evidence],
        description: 'Quotes from the report that the statement is based on, in the order of the text.',
        weight: 3,
      },
      report: {
        type: () => kinds.of('Report'),
        nullable: true,
        description: 'Report that makes the statement. Null if the basis is REFERENCE.',
        resolve: (parent: StatementRecord, _args, { loaders, model }, info) =>
          parent.report && loaders.referenced(parent.report, selected(info).columns(model.kinds)),
      },
    },
    [node],
  );
}

/** Lists the keys that every statement can have. Some relations have further keys. */
function qualifierKeys(): string {
  const keys = Object.entries({ ...COMMON_QUALIFIERS, ...COMPUTED_QUALIFIERS });
  const lines = keys.map(([key, { meaning }]) => `- \`${key}\`: ${meaning}`);
  return [
    'Key of the qualifier. Some relations have keys of their own, such as count for the number of seats. Keys of all relations:',
    '',
    ...lines,
  ].join('\n');
}
