import type { Model } from '../src/model/model.js';

/** A hand-written statement for exactly this answer. */
export interface Floor {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A query of the benchmark, for each side. */
export interface BenchmarkQuery {
  readonly name: string;
  /** Whether its cost should be independent of the size of the graph. */
  readonly isLocal: boolean;
  readonly query: string;
  readonly variables: (turn: number) => Readonly<Record<string, unknown>>;
  readonly floor?: (turn: number) => Floor;
  /** The query for @neo4j/graphql, if it has an equivalent. */
  readonly other?: { readonly query: string; readonly variables: (turn: number) => Readonly<Record<string, unknown>> };
}

/** Sample ids for the variables of queries. */
export interface Samples {
  readonly claims: readonly string[];
  readonly technologies: readonly string[];
  /** The organization that makes the most claims. */
  readonly hub: string;
  /** Claims of the hub. */
  readonly ofHub: readonly string[];
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

/** Returns all queries of the benchmark. */
export function benchmarkQueries(samples: Samples, model: Model): BenchmarkQuery[] {
  const claim = cycle(samples.claims);
  const technology = cycle(samples.technologies);
  const none = () => ({});
  const { hub } = samples;
  const ofHub = cycle(samples.ofHub);
  const types = model.relations.filter(({ textual }) => !textual).map(({ type }) => type);
  const along = types.join('|');
  const inOrder = [...types].sort();
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
        cypher: `CALL () { ${inOrder.map((type) => `MATCH (:Entity)-[r:${type}]->(:Entity) WHERE r.id IS NOT NULL RETURN r ORDER BY r.id LIMIT 21`).join(' UNION ALL ')} }
          WITH r LIMIT 21
          RETURN r.id AS id, type(r) AS relation, r.basis AS basis, startNode(r).id AS subject, startNode(r).name AS subjectName, endNode(r).id AS object, endNode(r).name AS objectName`,
        parameters: {},
      }),
    },
    {
      name: 'statements page of a hub',
      isLocal: false,
      query:
        'query ($id: ID!) { node(id: $id) { ... on Organization { statements(first: 20) { nodes { id relation basis } } } } }',
      variables: () => ({ id: hub }),
      floor: () => ({
        cypher: `MATCH (:Node {id: $id})-[r:${along}]-(:Entity)
          RETURN r.id AS id, type(r) AS relation, r.basis AS basis ORDER BY relation, id LIMIT 21`,
        parameters: { id: hub },
      }),
    },
    neighbourhood('neighbourhood', true, technology, along),
    // Sorts all neighbours of the hub, whose number grows with the graph.
    neighbourhood('neighbourhood of a hub', false, () => hub, along),
    paths('paths', technology, claim, along),
    paths('paths past a hub', ofHub, (turn) => ofHub(turn + 7), along),
    {
      name: 'search',
      isLocal: false,
      query: '{ search(text: "液冷", first: 20) { totalCount edges { node { id name } } } }',
      variables: none,
      floor: () => ({
        cypher: `CALL () {
            CALL db.index.fulltext.queryNodes('Node_by_terms', 'searchTexts:液冷') YIELD node RETURN count(*) AS total }
          CALL db.index.fulltext.queryNodes('Node_by_terms', 'searchTexts:液冷') YIELD node AS n, score
          RETURN total, n.id AS id, n.name AS name ORDER BY score DESC, n.id LIMIT 21`,
        parameters: {},
      }),
    },
  ];
}

function neighbourhood(name: string, isLocal: boolean, of: (turn: number) => string, along: string): BenchmarkQuery {
  return {
    name,
    isLocal,
    query: `query ($id: ID!) { neighbourhood(ids: [$id], depth: 1, limit: 50) {
      nodes { id name } statements { id relation } truncated } }`,
    variables: (turn) => ({ id: of(turn) }),
    floor: (turn) => ({
      cypher: `MATCH (c:Node {id: $id})-[r:${along}]-(n:Entity)
        RETURN n.id AS id, n.name AS name, r.id AS statement, type(r) AS relation LIMIT 51`,
      parameters: { id: of(turn) },
    }),
  };
}

function paths(
  name: string,
  from: (turn: number) => string,
  to: (turn: number) => string,
  along: string,
): BenchmarkQuery {
  return {
    name,
    isLocal: false,
    query: `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) {
      length nodes { id name } statements { id relation } } }`,
    variables: (turn) => ({ from: from(turn), to: to(turn) }),
    floor: (turn) => ({
      cypher: `MATCH p = SHORTEST 1 (a:Node {id: $from})-[:${along}]-{1,6}(b:Node {id: $to})
        RETURN [n IN nodes(p) | [n.id, n.name]] AS nodes, [r IN relationships(p) | [r.id, type(r)]] AS statements`,
      parameters: { from: from(turn), to: to(turn) },
    }),
  };
}

function cycle(all: readonly string[]): (turn: number) => string {
  return (turn) => all[turn % all.length] as string;
}
