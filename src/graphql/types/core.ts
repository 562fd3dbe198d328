import { COMMON_PROPERTIES } from '../../model/common-properties.js';
import { COMMON_QUALIFIERS, COMPUTED_QUALIFIERS } from '../../model/qualifier.js';
import type { StatementRecord } from '../../model/statement.js';
import { STATEMENT_FACETS, type StatementFacetArguments } from '../../query/facets.js';
import { MAX_FACET_VALUES } from '../../query/limits.js';
import type { EntityRow } from '../../stores/graph-store.js';
import type { ConnectionResult } from '../connection.js';
import { selected } from '../look-ahead.js';
import { referenced } from '../referenced.js';
import { type FieldSpec, interfaceType, type ObjectTypeSpec, objectType, type TypeSpec } from '../spec.js';
import { type StatementArguments, statementsOfConnection } from '../statement-connection.js';
import { NO_COUNTS, toFacet } from '../to-facet.js';
import { PAGE_ARGS } from './arguments.js';
import { evidenceType } from './evidence.js';
import { genericProperties } from './properties.js';

/** Node, Entity, Statement, Evidence and the types that connections consist of. */
export function coreTypes(): TypeSpec[] {
  const node = interfaceType('Node', 'An object that can be fetched by its id (Relay).', {
    id: { type: 'ID!', description: 'Stable identifier, unique in the graph.' },
  });
  const pageInfo = objectType('PageInfo', 'Position of a page in its list (Relay cursor connection).', {
    hasNextPage: { type: 'Boolean!', description: 'Whether there are items after this page.' },
    hasPreviousPage: { type: 'Boolean!', description: 'Whether there are items before this page.' },
    startCursor: {
      type: 'String',
      description: 'Cursor of the first edge. Null if the page is empty.',
    },
    endCursor: {
      type: 'String',
      description: 'Cursor of the last edge. Null if the page is empty.',
    },
  });
  const facetValue = objectType('FacetValue', 'A value, and how many entities or statements have it.', {
    value: {
      type: 'String',
      description:
        'An enum value, true or false, a year, a range such as [10, 100), or an id. Null for those without a value.',
    },
    count: {
      type: 'Int!',
      description: 'Number of distinct entities, or of statements, that have the value.',
    },
    entity: {
      type: 'Entity',
      description: 'Entity that the value is the id of. Null if the value is not an id.',
      weight: 20,
      resolve: ({ id }: { id?: string | null }, _args, { loaders, model }, info) =>
        id ? loaders.entity(id, selected(info).columns(model.kinds)) : null,
    },
  });
  const facet = objectType('Facet', 'Number of entities or statements for each value, over all pages.', {
    by: { type: 'String!', description: 'The facet, as requested.' },
    values: {
      type: '[FacetValue!]!',
      description: 'Values, sorted by count in descending order, then by value. Null is last.',
    },
  });
  const property = objectType('Property', 'A property of a kind, for clients that do not know the kind.', {
    name: { type: 'String!', description: 'Name of the property, as in the schema.' },
    value: { type: 'String!', description: 'Value of the property, as text.' },
  });
  const entity = interfaceType(
    'Entity',
    'Anything that a report describes. All kinds implement it.',
    {
      kind: { type: 'Kind!', description: COMMON_PROPERTIES.kind.description },
      name: { type: 'String!', description: COMMON_PROPERTIES.name.description },
      nameEn: {
        type: 'String',
        description: COMMON_PROPERTIES.nameEn.description,
      },
      aliases: { type: '[String!]!', description: COMMON_PROPERTIES.aliases.description },
      description: {
        type: 'String',
        description: COMMON_PROPERTIES.description.description,
      },
      properties: {
        type: '[Property!]!',
        description: COMMON_PROPERTIES.properties.description,
        weight: 5,
        resolve: (parent: EntityRow, _args, { model }) => genericProperties(parent, model.kindByValue(parent.kind)),
      },
      evidence: {
        type: '[Evidence!]!',
        description: COMMON_PROPERTIES.evidence.description,
        weight: 3,
      },
      reports: {
        type: '[Report!]!',
        description: COMMON_PROPERTIES.reports.description,
        resolve: (parent: EntityRow, _args, context, info) =>
          Promise.all((parent.reports ?? []).map((id) => referenced(id, context, info))),
      },
      statements: {
        type: 'StatementConnection!',
        description: COMMON_PROPERTIES.statements.description,
        args: {
          direction: {
            type: 'Direction',
            defaultValue: 'BOTH',
            description:
              'OUT: only statements with the entity as subject. IN: only statements with the entity as object. BOTH: both. Default: BOTH.',
          },
          where: { type: 'StatementWhere', description: 'Only statements that match this filter. Default: all.' },
          ...PAGE_ARGS,
        },
        resolve: (parent: EntityRow, args: StatementArguments, context, info) =>
          statementsOfConnection(context, info, args, parent),
      },
    },
    ['Node'],
  );
  const statementEdge = objectType('StatementEdge', 'A statement in a list.', {
    cursor: { type: 'String!', description: 'Opaque position of the edge in the list, for after and before.' },
    node: { type: 'Statement!', description: 'The statement.' },
  });
  const statementConnection = objectType('StatementConnection', 'A page of statements.', {
    edges: { type: '[StatementEdge!]!', description: 'Statements of the page, each with its cursor.' },
    nodes: { type: '[Statement!]!', description: 'Statements of the page, in the same order as edges.' },
    pageInfo: { type: 'PageInfo!', description: 'Position of the page in the list.' },
    totalCount: {
      type: 'Int!',
      description: 'Number of statements on all pages.',
    },
    facets: {
      type: '[Facet!]!',
      description: 'Number of statements for each value, over all pages.',
      args: {
        by: {
          type: '[StatementFacet!]!',
          description: 'Facets to count, in the order of the result.',
        },
      },
      resolve: (connection: ConnectionResult<unknown>, args: StatementFacetArguments) =>
        args.by.map((value) =>
          toFacet(value, connection.facets.get(STATEMENT_FACETS[value]?.key ?? '') ?? NO_COUNTS, MAX_FACET_VALUES),
        ),
      weight: 10,
    },
  });
  return [
    node,
    pageInfo,
    facetValue,
    facet,
    property,
    evidenceType(),
    entity,
    ...statementTypes(),
    statementEdge,
    statementConnection,
  ];
}

function statementTypes(): ObjectTypeSpec[] {
  const qualifier = objectType('Qualifier', 'A detail of a statement, such as the number of seats.', {
    key: { type: 'String!', description: qualifierKeys() },
    value: { type: 'String!', description: 'Value of the qualifier, as text.' },
  });
  const end = (which: 'subject' | 'object', description: string): FieldSpec => ({
    type: 'Entity!',
    description,
    resolve: (parent: StatementRecord, _args, context, info) => referenced(parent[which], context, info),
  });
  const statement = objectType(
    'Statement',
    'A fact: subject, relation and object, with basis and evidence. It belongs to one report, or to none if its basis is REFERENCE.',
    {
      id: {
        type: 'ID!',
        description: 'Stable identifier: a hash of report, subject, relation, object, rule and qualifiers.',
      },
      relation: { type: 'RelationType!', description: 'Relation of the subject to the object.' },
      subject: end('subject', 'Entity that the statement is about.'),
      object: end('object', 'Entity that the relation leads to.'),
      basis: {
        type: 'Basis!',
        description: 'Whether the report states it, a rule infers it, or it comes from a reference.',
      },
      rule: {
        type: 'String',
        description: 'Name of the inference rule. Null unless the basis is INFERRED.',
      },
      caveat: {
        type: 'String',
        description: 'What the inference does not prove. Null unless the basis is INFERRED.',
      },
      source: {
        type: 'String',
        description: 'Source of the reference, such as GB/T 2260. Null unless the basis is REFERENCE.',
      },
      qualifiers: { type: '[Qualifier!]!', description: 'Details of the statement, sorted by key.' },
      evidence: {
        type: '[Evidence!]!',
        description: 'Quotes from the report that the statement is based on, in the order of the text.',
        weight: 3,
      },
      report: {
        type: 'Report',
        description: 'Report that makes the statement. Null if the basis is REFERENCE.',
        resolve: (parent: StatementRecord, _args, context, info) =>
          parent.report && referenced(parent.report, context, info),
      },
    },
    ['Node'],
  );
  return [qualifier, statement];
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
