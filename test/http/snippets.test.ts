import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Request, SNIPPETS, type Snippet, snippet } from '../../src/web/graphiql/snippets.js';
import { programForSuite } from './suite.js';

const TOKEN = 'a-secret-for-tests';
const QUERY = `# "quoted" \\ 'single' \${HOME} \`tick\` 中文
query Other { statistics { version } }
query Named($id: ID!) { node(id: $id) { id } claims(where: {text: {contains: "it's \\"供应商\\" $HOME"}}) { totalCount } }`;
const ANSWER = { node: { id: 'report:sugon-2021' }, claims: { totalCount: 0 } };

/** The command that runs a snippet, and the extension of its file. */
const RUNNERS: Record<Snippet, [command: string, ending: string]> = {
  curl: ['sh', 'sh'],
  TypeScript: [process.execPath, 'mjs'],
  Python: ['python3', 'py'],
};

async function run(kind: Snippet, request: Request, env = {}): Promise<unknown> {
  const [command, ending] = RUNNERS[kind];
  const file = join(mkdtempSync(join(tmpdir(), 'snippet-')), `query.${ending}`);
  writeFileSync(file, snippet(kind, request));
  const { stdout } = await promisify(execFile)(command, [file], { env: { ...process.env, ...env } });
  const answer = JSON.parse(stdout);
  return kind === 'curl' ? answer.data : answer;
}

/** Outside CI, a test is left out if its language is not installed. */
const inLanguage = (kind: Snippet) =>
  process.env.CI === 'true' || !spawnSync(RUNNERS[kind][0], ['--version']).error ? it : it.skip;

describe('a query copied as code', () => {
  const open = programForSuite();
  const locked = programForSuite({ ACCESS_TOKEN: TOKEN });
  const request = (url: string): Request => ({
    url: `${url}/graphql`,
    query: QUERY,
    variables: { id: 'report:sugon-2021', unused: 'it\'s "q"\nJSON' },
    operationName: 'Named',
    needsToken: false,
  });

  for (const kind of SNIPPETS) {
    inLanguage(kind)(`runs as ${kind}`, async () => {
      expect(await run(kind, request(open().url))).toEqual(ANSWER);
    });

    inLanguage(kind)(`reads the token from the environment as ${kind}`, async () => {
      const sent = { ...request(locked().url), needsToken: true };
      expect(snippet(kind, sent)).not.toContain(TOKEN);
      expect(await run(kind, sent, { ACCESS_TOKEN: TOKEN })).toEqual(ANSWER);
    });

    // curl prints the response as it is.
    if (kind === 'curl') continue;
    inLanguage(kind)(`fails with the error message of the server as ${kind}`, async () => {
      const sent = { ...request(open().url), query: '{ nonsense }', operationName: undefined };
      await expect(run(kind, sent)).rejects.toThrow(/Cannot query field/);
    });
  }
});
