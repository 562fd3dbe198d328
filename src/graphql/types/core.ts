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
import { columnsOf, selectionOf } from '../look-ahead.js';
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

/** Declares Node, Entity, Statement, Evidence and what connections are made of. */
export function declareCore(declare: Declarations, enums: Enums, wheres: Wheres, kinds: TypeMap): Core {
  const node = declare.interfaceType('Node', 'Anything with an id that can be fetched by it (Relay).', {
    id: { type: () => GraphQLID, description: COMMON_PROPERTIES.id.description },
  });
  const pageInfo = declare.objectType('PageInfo', 'Where a page stands in its list (Relay cursor connections).', {
    hasNextPage: { type: () => Boolean, description: 'Whether the list goes on after this page.' },
    hasPreviousPage: { type: () => Boolean, description: 'Whether the list has something before this page.' },
    startCursor: { type: () => String, nullable: true, description: 'The cursor of the first edge.' },
    endCursor: { type: () => String, nullable: true, description: 'The cursor of the last edge.' },
  });
  const facetValue = declare.objectType('FacetValue', 'How many have one value.', {
    value: {
      type: () => String,
      nullable: true,
      description:
        'The enum’s name as in the schema, true or false, a year, a range such as [10, 100), or an id; null for none.',
    },
    count: { type: () => GraphQLInt, description: 'How many distinct entities have it, or how many statements.' },
    entity: {
      type: () => entity,
      nullable: true,
      description: 'The entity whose id the value is; null where it is none.',
      weight: 20,
      resolve: ({ id }: { id?: string | null }, _args, { loaders, model }, info) =>
        id ? loaders.entity(id, columnsOf(selectionOf(info), model.kinds)) : null,
    },
  });
  const facet = declare.objectType('Facet', 'Counts per value, over all that the filter matches, not only this page.', {
    by: { type: () => String, description: 'What was counted by.' },
    values: { type: () => [facetValue], description: 'Largest count first, then by value; none comes last.' },
  });
  const property = declare.objectType(
    'Property',
    'One of a kind’s own properties, for tools that do not know the kind.',
    {
      name: { type: () => String, description: 'Its name as in the schema.' },
      value: { type: () => String, description: 'Its value as text.' },
    },
  );
  const evidence = declareEvidence(declare, kinds);
  const entity: TypeClass = declare.interfaceType(
    'Entity',
    'What a report speaks of. Every kind implements it.',
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
          Promise.all(
            (parent.reports ?? []).map((id) => loaders.referenced(id, columnsOf(selectionOf(info), model.kinds))),
          ),
      },
      statements: {
        type: () => statementConnection,
        description: COMMON_PROPERTIES.statements.description,
        args: {
          direction: { type: () => enums.direction, defaultValue: 'BOTH', description: 'From which end.' },
          where: { type: () => wheres.statement, description: 'Which ones.' },
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
    cursor: { type: () => String, description: 'Its place in the list.' },
    node: { type: () => statement, description: 'The statement.' },
  });
  const statementConnection: TypeClass = declare.objectType('StatementConnection', 'A page of statements.', {
    edges: { type: () => [statementEdge], description: 'The statements, each with its cursor.' },
    nodes: { type: () => [statement], description: 'The same statements in the same order, without cursors.' },
    pageInfo: { type: () => pageInfo, description: 'Where the page stands.' },
    totalCount: {
      type: () => GraphQLInt,
      description: 'How many there are on all pages; counted only when asked for.',
    },
    facets: {
      type: () => [facet],
      description: 'Counts of statements per value, over all that the filter matches, not only this page.',
      args: { by: { type: () => [enums.statementFacet], required: true, description: 'What to count by.' } },
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
  const qualifier = declare.objectType('Qualifier', 'More about a statement, such as how many seats.', {
    key: { type: () => String, description: qualifierKeys() },
    value: { type: () => String, description: 'What it says, as text.' },
  });
  const end = (which: 'subject' | 'object', description: string) => ({
    type: () => entity,
    description,
    resolve: (
      parent: StatementRecord,
      _args: unknown,
      { loaders, model }: Context,
      info: Parameters<typeof selectionOf>[0],
    ) => loaders.referenced(parent[which], columnsOf(selectionOf(info), model.kinds)),
  });
  return declare.objectType(
    'Statement',
    'One fact: subject, relation, object, and why we say so. It belongs to one report, or to none (REFERENCE).',
    {
      id: {
        type: () => GraphQLID,
        description: 'Stable: a hash of report, subject, relation, object, rule and qualifiers.',
      },
      relation: { type: () => enums.relationType, description: 'How the subject stands to the object.' },
      subject: end('subject', 'What it is said of.'),
      object: end('object', 'What is said of it.'),
      basis: { type: () => enums.basis, description: 'Stated, inferred, or taken from a reference.' },
      rule: { type: () => String, nullable: true, description: 'The named rule of an INFERRED statement.' },
      caveat: { type: () => String, nullable: true, description: 'What the inference does not prove.' },
      source: { type: () => String, nullable: true, description: 'Where a REFERENCE comes from, such as GB/T 2260.' },
      qualifiers: { type: () => [qualifier], description: 'More about it, sorted by key.' },
      evidence: {
        type: () => [evidence],
        description: 'The report’s words that say so, in the order of the text.',
        weight: 3,
      },
      report: {
        type: () => kinds.of('Report'),
        nullable: true,
        description: 'The report that makes it; null for a REFERENCE.',
        resolve: (parent: StatementRecord, _args, { loaders, model }, info) =>
          parent.report && loaders.referenced(parent.report, columnsOf(selectionOf(info), model.kinds)),
      },
    },
    [node],
  );
}

/** The keys that any statement may have, as a list; some relations have keys of their own besides. */
function qualifierKeys(): string {
  const keys = Object.entries({ ...COMMON_QUALIFIERS, ...COMPUTED_QUALIFIERS });
  const lines = keys.map(([key, { meaning }]) => `- \`${key}\`: ${meaning}`);
  return [
    'What it is about. Some relations have keys of their own, such as count for how many seats; any may have:',
    '',
    ...lines,
  ].join('\n');
}
