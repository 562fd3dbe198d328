/** The layers of the program, lowest first. A layer can import itself and lower layers only. */
const LAYERS = [
  'errors|project|integer|list-modules',
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
  'command-line',
  'commands',
];

const upward = LAYERS.map((layer, i) => ({
  name: `${layer.replace('|', '-')}-imports-upwards`,
  comment: `src/${layer} must not import a higher layer; move the shared part down.`,
  severity: 'error',
  from: { path: `^src/(${layer})(/|\\.ts$)` },
  to: {
    path: `^src/(${[...LAYERS.slice(i + 1), 'main', 'cli', 'config'].join('|')})(/|\\.ts$)`,
    pathNot: '^src/config\\.ts$',
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'no-cycles',
      comment: 'Two files import each other; join them or move the shared part to a third file.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'driver-in-neo4j-store-only',
      comment: 'Only the Neo4j store imports the driver.',
      severity: 'error',
      from: { pathNot: '^src/stores/neo4j/' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'stores-are-independent',
      comment: 'Move code that both stores need to src/stores or a lower layer.',
      severity: 'error',
      from: { path: '^src/stores/(memory|neo4j)/' },
      to: { path: '^src/stores/(memory|neo4j)/', pathNot: '^src/stores/$1/' },
    },
    {
      name: 'graphql-and-http-in-upper-layers-only',
      comment: 'Only the upper layers import GraphQL and HTTP libraries.',
      severity: 'error',
      from: { path: '^src/(text|model|kinds|relations|search|query|seed|stores|export)/' },
      to: { path: 'node_modules/(graphql|type-graphql|@apollo|fastify)' },
    },
    {
      name: 'no-unused-files',
      comment:
        'Delete files that nothing imports. Kinds, relations and special fields are found by listing their folders.',
      severity: 'error',
      from: { orphan: true, pathNot: '^src/(kinds|relations|graphql/kinds)/|^src/(main|cli)\\.ts$' },
      to: {},
    },
    {
      name: 'no-development-dependencies',
      comment: 'The program can only import its production dependencies.',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/web' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // The parser reads no TSX in the versions that run on Node 20: the rules of the pages are in biome.json.
    exclude: { path: '^(dist|src/web)/' },
    tsPreCompilationDeps: true,
    parser: 'swc',
  },
};
