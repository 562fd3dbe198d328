/** The rooms of the house, lowest first: a room may use those before it and itself, never one after it. */
const ROOMS = [
  'errors|project',
  'text',
  'model',
  'kinds',
  'relations',
  'search',
  'query',
  'graph',
  'generate',
  'seed',
  'stores',
  'export',
  'graphql',
  'http',
];

const upward = ROOMS.map((room, i) => ({
  name: `${room.replace('|', '-')}-looks-up`,
  comment: `src/${room} may not import what stands above it; move the shared part down.`,
  severity: 'error',
  from: { path: `^src/(${room})(/|\\.ts$)` },
  to: {
    path: `^src/(${[...ROOMS.slice(i + 1), 'main', 'cli', 'config'].join('|')})(/|\\.ts$)`,
    pathNot: '^src/config\\.ts$',
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea; join them or move the shared part into a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'one-place-touches-the-driver',
      comment: 'Only the Neo4j store knows the driver.',
      severity: 'error',
      from: { pathNot: '^src/stores/neo4j/' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'stores-do-not-know-each-other',
      comment: 'What both need belongs to src/stores or below.',
      severity: 'error',
      from: { path: '^src/stores/(memory|neo4j)/' },
      to: { path: '^src/stores/(memory|neo4j)/', pathNot: '^src/stores/$1/' },
    },
    {
      name: 'only-the-model-is-graphql-free',
      comment: 'GraphQL and HTTP are the business of the upper rooms.',
      severity: 'error',
      from: { path: '^src/(text|model|kinds|relations|search|query|seed|stores|export)/' },
      to: { path: 'node_modules/(graphql|type-graphql|@apollo|fastify)' },
    },
    {
      name: 'nothing-unused',
      comment:
        'A file that nothing imports is dead; delete it. Kinds and relations are found by listing their folders.',
      severity: 'error',
      from: { orphan: true, pathNot: '^src/(kinds|relations)/|^src/(main|cli)\\.ts$' },
      to: {},
    },
    {
      name: 'development-only',
      comment: 'The program may only use what is installed with it.',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/web' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|src/web)/' },
    tsPreCompilationDeps: true,
    parser: 'swc',
  },
};
