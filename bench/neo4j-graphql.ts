import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';
import type { KindDefinition } from '../src/model/kind.js';
import type { Model } from '../src/model/model.js';
import type { KindName } from '../src/model/vocabulary.js';

const SCALARS = {
  text: 'String',
  integer: 'Int',
  decimal: 'Float',
  flag: 'Boolean',
  date: 'String',
  enumeration: 'String',
};

/** The kinds in the compared queries. */
const KINDS: readonly KindName[] = ['Claim', 'Certification', 'Organization', 'Technology'];

/** The relation fields in the compared queries, by kind. */
const FIELDS: Readonly<Record<string, string>> = {
  Claim: `
    supportedBy: [Certification!]! @relationship(type: "SUPPORTS", direction: IN, properties: "Said")
    support: String! @cypher(columnName: "support", statement: """
      RETURN CASE WHEN EXISTS { (this)<-[r:SUPPORTS]-() WHERE r.basis = 'STATED' } THEN 'STATED'
        WHEN EXISTS { (this)<-[r:SUPPORTS]-() WHERE r.basis = 'INFERRED' } THEN 'INFERRED' ELSE 'NONE' END AS support
    """)`,
  Organization: `
    claimsMade: [Claim!]! @relationship(type: "MADE_BY", direction: IN, properties: "Said")`,
};

/** Returns a schema of @neo4j/graphql over the same database: kinds of the model as types of the store's labels. */
export async function neo4jGraphql(model: Model, driver: Driver): Promise<GraphQLSchema> {
  const kinds = KINDS.map((name) => model.kind(name));
  const typeDefs = `
    type Said @relationshipProperties { id: ID! basis: String! rule: String caveat: String evidence: [String!]! }
    ${kinds.map(typeOf).join('\n')}`;
  return new Neo4jGraphQL({ typeDefs, driver }).getSchema();
}

function typeOf({ name, plural, properties }: KindDefinition): string {
  const own = properties.map(
    ({ name: property, type, required }) => `${property}: ${SCALARS[type.scalar]}${required ? '!' : ''}`,
  );
  // Includes the label whose ids are indexed; otherwise each query by id would scan all nodes of a label.
  return `type ${name} @node(labels: ["Node", "${name}"]) @plural(value: "${plural}") @mutation(operations: []) {
    id: ID! name: String! nameKey: String! nameEn: String ${own.join(' ')} ${FIELDS[name] ?? ''} }`;
}
