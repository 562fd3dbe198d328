import type { Model } from '../src/model/model.js';

/** A statement as somebody would write it who wants just this answer. */
export interface Floor {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** One kind of question, as each side is asked it. */
export interface Question {
  readonly name: string;
  /** Whether its cost should not grow with the graph. */
  readonly isLocal: boolean;
  readonly query: string;
  readonly variables: (turn: number) => Readonly<Record<string, unknown>>;
  readonly floor?: (turn: number) => Floor;
  /** To @neo4j/graphql. Where it has no such question there is none. */
  readonly other?: { readonly query: string; readonly variables: (turn: number) => Readonly<Record<string, unknown>> };
}

/** Ids to ask for, some of each sort. */
export interface Samples {
  readonly claims: readonly string[];
  readonly technologies: readonly string[];
  /** Who makes the most claims. */
  readonly hub: string;
}

const FLAGSHIP = `{ claims(where: {category: {eq: SERVICE}}, first: 50) { totalCount nodes { name support
  supportedBy(kinds: [CERTIFICATION]) { edges { node { name ... on Certification { status } }
    statement { basis rule caveat evidence { quote start end } } } } } } }`;

const FLAGSHIP_CYPHER = `CALL () { MATCH (x:Claim) WHERE x.category = 'SERVICE' RETURN count(x) AS total }
  MATCH (c:Claim) WHERE c.category = 'SERVICE' AND c.nameKey IS NOT NULL
  WITH total, c ORDER BY c.nameKey, c.id LIMIT 50
  RETURN total, c.name AS name,
    CASE WHEN EXISTS { (c)<-[r:SUPPORTS]-() WHERE r.basis = 'STATED' } THEN 'STATED'
      WHEN EXISTS { (c)<-[r:SUPPORTS]-() WHERE r.basis = 'INFERRED' } THEN 'INFERRED' ELSE 'NONE' END AS support,
    COLLECT { MATCH (c)<-[r:SUPPORTS]-(n:Certification)
      RETURN {name: n.name, status: n.status, basis: r.basis, rule: r.rule, caveat: r.caveat, evidence: r.evidence}
      ORDER BY n.nameKey, n.id, r.id LIMIT 21 } AS supportedBy`;

const FLAGSHIP_OTHER = `{ claims(where: {category: {eq: "SERVICE"}}, limit: 50, sort: [{nameKey: ASC}, {id: ASC}]) { name support
    supportedByConnection(first: 20) { edges { node { name status } properties { basis rule caveat evidence } } } }
  claimsConnection(where: {category: {eq: "SERVICE"}}) { aggregate { count { nodes } } } }`;

/** Every kind of question that the schema has. */
export function questions(samples: Samples, model: Model, has: (field: string) => boolean): Question[] {
  const claim = cycle(samples.claims);
  const technology = cycle(samples.technologies);
  const none = () => ({});
  const { hub } = samples;
  const types = model.relations.filter(({ textual }) => !textual).map(({ type }) => type);
  const byId = '{ id name ... on Claim { text category commitment } }';
  return [
    {
      name: 'node by id',
      isLocal: true,
      query: `query ($id: ID!) { node(id: $id) ${byId.replace('id name', 'id ... on Entity { name }')} }`,
      variables: (turn) => ({ id: claim(turn) }),
      floor: (turn) => ({
        cypher:
          'MATCH (n:Node {id: $id}) RETURN n.id AS id, n.kind AS kind, n.name AS name, n.text AS text, n.category AS category, n.commitment AS commitment',
        parameters: { id: claim(turn) },
      }),
      other: {
        query: 'query ($id: ID!) { claims(where: {id: {eq: $id}}) { id name text category commitment } }',
        variables: (turn) => ({ id: claim(turn) }),
      },
    },
    {
      name: 'page of a list',
      isLocal: true,
      query: '{ technologies(first: 20) { nodes { id name nameEn } pageInfo { hasNextPage endCursor } } }',
      variables: none,
      floor: () => ({
        cypher:
          'MATCH (n:Technology) WHERE n.nameKey IS NOT NULL RETURN n.id AS id, n.name AS name, n.nameEn AS nameEn ORDER BY n.nameKey, n.id LIMIT 21',
        parameters: {},
      }),
      other: {
        query: '{ technologies(limit: 21, sort: [{nameKey: ASC}, {id: ASC}]) { id name nameEn } }',
        variables: none,
      },
    },
    {
      name: 'filtered list',
      isLocal: false,
      query:
        '{ claims(where: {category: {eq: SERVICE}, text: {contains: "服务"}}, first: 20) { totalCount nodes { id name } } }',
      variables: none,
      floor: () => ({
        cypher: `MATCH (n:Claim) WHERE n.category = 'SERVICE' AND n.text CONTAINS '服务'
          WITH n ORDER BY n.nameKey, n.id WITH collect(n) AS found
          RETURN size(found) AS total, [n IN found[..21] | [n.id, n.name]] AS items`,
        parameters: {},
      }),
      other: {
        query: `{ claims(where: {category: {eq: "SERVICE"}, text: {contains: "服务"}}, limit: 21, sort: [{nameKey: ASC}, {id: ASC}]) { id name }
          claimsConnection(where: {category: {eq: "SERVICE"}, text: {contains: "服务"}}) { aggregate { count { nodes } } } }`,
        variables: none,
      },
    },
    {
      name: 'relation page of a hub',
      isLocal: true,
      query: `query ($id: ID!) { node(id: $id) { ... on Organization {
        claimsMade(first: 20) { edges { node { id name } statement { basis } } pageInfo { hasNextPage } } } } }`,
      variables: () => ({ id: hub }),
      floor: () => ({
        cypher: `MATCH (p:Organization)<-[r:MADE_BY]-(n:Claim) USING INDEX r:MADE_BY(objectId, subjectKey, subjectId, id)
          WHERE r.objectId = $id AND r.subjectKey IS NOT NULL AND r.subjectId IS NOT NULL AND r.id IS NOT NULL
          RETURN n.id AS id, n.name AS name, r.basis AS basis ORDER BY r.objectId, r.subjectKey, r.subjectId, r.id LIMIT 21`,
        parameters: { id: hub },
      }),
      other: {
        query: `query ($id: ID!) { organizations(where: {id: {eq: $id}}) {
          claimsMadeConnection(first: 20, sort: [{node: {nameKey: ASC}}]) { edges { node { id name } properties { basis } } pageInfo { hasNextPage } } } }`,
        variables: () => ({ id: hub }),
      },
    },
    {
      name: 'flagship',
      isLocal: false,
      query: FLAGSHIP,
      variables: none,
      floor: () => ({ cypher: FLAGSHIP_CYPHER, parameters: {} }),
      other: { query: FLAGSHIP_OTHER, variables: none },
    },
    {
      name: 'facets',
      isLocal: false,
      query: '{ claims(first: 0) { totalCount facets(by: [CATEGORY, COMMITMENT]) { by values { value count } } } }',
      variables: none,
      floor: () => ({
        cypher: 'MATCH (n:Claim) RETURN n.category AS category, n.commitment AS commitment, count(*) AS count',
        parameters: {},
      }),
    },
    {
      name: 'statements page',
      isLocal: true,
      query: '{ statements(first: 20) { nodes { id relation basis subject { id name } object { id name } } } }',
      variables: none,
      floor: () => ({
        cypher: `CALL () { ${types.map((type) => `MATCH (:Entity)-[r:${type}]->(:Entity) WHERE r.id IS NOT NULL RETURN r ORDER BY r.id LIMIT 21`).join(' UNION ALL ')} }
          WITH r ORDER BY r.id LIMIT 21
          RETURN r.id AS id, type(r) AS relation, r.basis AS basis, startNode(r).id AS subject, startNode(r).name AS subjectName, endNode(r).id AS object, endNode(r).name AS objectName`,
        parameters: {},
      }),
    },
    ...(has('neighbourhood')
      ? [
          {
            name: 'neighbourhood',
            isLocal: true,
            query: `query ($id: ID!) { neighbourhood(ids: [$id], depth: 1, limit: 50) { nodes { id name } statements { id relation } truncated } }`,
            variables: (turn: number) => ({ id: technology(turn) }),
            floor: (turn: number) => ({
              cypher: `MATCH (c:Node {id: $id})-[r:${types.join('|')}]-(n:Entity) RETURN n.id AS id, n.name AS name, r.id AS statement, type(r) AS relation LIMIT 51`,
              parameters: { id: technology(turn) },
            }),
          },
        ]
      : []),
    ...(has('paths')
      ? [
          {
            name: 'paths',
            isLocal: false,
            query: `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { length nodes { id name } statements { id relation } } }`,
            variables: (turn: number) => ({ from: technology(turn), to: claim(turn) }),
            floor: (turn: number) => ({
              cypher: `MATCH p = SHORTEST 1 (a:Node {id: $from})-[:${types.join('|')}]-{1,6}(b:Node {id: $to}) RETURN [n IN nodes(p) | [n.id, n.name]] AS nodes, [r IN relationships(p) | [r.id, type(r)]] AS statements`,
              parameters: { from: technology(turn), to: claim(turn) },
            }),
          },
        ]
      : []),
    ...(has('search')
      ? [
          {
            name: 'search',
            isLocal: false,
            query: '{ search(text: "液冷", first: 20) { totalCount edges { node { id name } } } }',
            variables: none,
          },
        ]
      : []),
  ];
}

function cycle(all: readonly string[]): (turn: number) => string {
  return (turn) => all[turn % all.length] as string;
}
