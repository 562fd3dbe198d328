/**
 * The suites in groups by what they need; each group has a script, such as `npm run test:unit`.
 *
 * - `*.neo4j.test.ts` needs Neo4j; `test/agreement`, which compares the stores by random queries, goes with it
 * - `*.browser.test.ts` needs the built pages and Chromium
 * - `test/http`, `test/commands` and `test/containers` need the built program
 * - `test/recipes` builds copies of the project and runs the unit suites in them
 * - all others need nothing
 */
const PROGRAM = '**/test/{http,commands,containers}/**';
const AGREEMENT = '**/test/agreement/**';
const RECIPES = '**/test/recipes/**';

/** ESM source, tested as CommonJS: the `.js` of an import stands for a `.ts`. */
const common = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};

/** Jest runs the setup of a group only if it runs one of its suites. */
const group = (displayName, testMatch, setup) => ({
  ...common,
  displayName,
  testMatch,
  ...(setup ? { globalSetup: `<rootDir>/test/setup/${setup}.cjs` } : {}),
});

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    group('unit', ['**/*.test.ts', '!**/*.{neo4j,browser}.test.ts', `!${PROGRAM}`, `!${AGREEMENT}`, `!${RECIPES}`]),
    group('stores', ['**/*.neo4j.test.ts', `${AGREEMENT}/*.test.ts`, `!${PROGRAM}`], 'neo4j'),
    group('http', [`${PROGRAM}/*.test.ts`, '!**/*.neo4j.test.ts'], 'build'),
    group('http-neo4j', [`${PROGRAM}/*.neo4j.test.ts`], 'build-and-neo4j'),
    group('recipes', [`${RECIPES}/*.test.ts`]),
    group('web', ['**/*.browser.test.ts', '!**/*.neo4j.browser.test.ts'], 'build'),
    group('web-neo4j', ['**/*.neo4j.browser.test.ts'], 'build-and-neo4j'),
  ],
  reporters: ['default', '<rootDir>/test/setup/summary-reporter.cjs'],
  // A database that is given rather than started is one for all suites.
  ...(process.env.NEO4J_URI ? { maxWorkers: 1 } : {}),
  // A first start of the database may have to fetch it.
  testTimeout: 60_000,
};
