import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { programForSuite } from '../http/suite.js';
import { ROOT } from '../the-model.js';
import { seriousFaults } from './accessible.js';
import { describeInBrowser, type Visit, visit } from './browser.js';

const TOKEN = 'a-secret-for-tests';

const editor = (page: Page) => page.locator('.graphiql-query-editor .view-lines');
const response = (page: Page) => page.locator('.graphiql-response .view-lines');
const run = (page: Page) => page.getByRole('button', { name: /^Execute query/ });

/** Presses Run and gives what the server answered. */
async function runIt(page: Page) {
  const [answer] = await Promise.all([
    page.waitForResponse((each) => each.url().endsWith('/graphql') && !each.request().postData()?.includes('__schema')),
    run(page).click(),
  ]);
  return answer.json();
}

describeInBrowser('GraphiQL in a browser', (browser) => {
  const program = programForSuite();
  let opened: Visit;

  beforeAll(async () => {
    opened = await visit(browser(), program().url, '/graphiql');
  });
  afterAll(() => opened?.context.close());

  it('opens on the flagship question', async () => {
    await editor(opened.page).getByText('WhichCertificationsSupportWhichServiceClaims').waitFor();
    await opened.picture('graphiql-opened');
  });

  it('shows the answer when it is run', async () => {
    const { data, errors } = await runIt(opened.page);
    expect(errors).toBeUndefined();
    await response(opened.page).getByText('"totalCount"').waitFor();
    // Monaco writes no-break spaces.
    const bare = (text: string | null): string => (text ?? '').replace(/\s/g, '');
    const shown = bare(await response(opened.page).textContent());
    expect(shown).toContain(`"totalCount":${data.claims.totalCount},`);
    expect(shown).toContain(bare(data.claims.nodes[0].name));
    // The types are asked for, and not shown.
    expect(data.claims.nodes[0].__typename).toBe('Claim');
    expect(shown).not.toContain('__typename');
    await opened.picture('graphiql-answered');
  });

  it('opens the explorer of the documentation, down to a kind and its description', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    const docs = page.locator('.graphiql-doc-explorer');
    await docs.getByRole('link', { name: 'Query', exact: true }).click();
    await docs.getByRole('link', { name: 'certifications', exact: true }).click();
    await docs.getByRole('link', { name: 'CertificationConnection', exact: true }).click();
    await docs.getByText('pageInfo').first().waitFor();
    await opened.picture('graphiql-documentation');
  });

  it('marks fields that the schema does not have', async () => {
    const { page } = opened;
    await editor(page).click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('Delete');
    await page.keyboard.type('{ certificationz', { delay: 5 });
    await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
    await opened.picture('graphiql-mistake');
  });

  it.each([
    ['Examples', '.examples'],
    ['GraphiQL Explorer', '.graphiql-explorer-root'],
    ['History', '.graphiql-history'],
  ])('opens the panel %s', async (title, place) => {
    const { page } = opened;
    await page.getByRole('button', { name: `Show ${title}` }).click();
    await page.locator(place).first().waitFor();
    expect(opened.errors).toEqual([]);
    await opened.picture(`graphiql-${title.split(' ').at(-1)?.toLowerCase()}`);
  });

  it('causes no error and no request to another host', () => {
    expect(opened.errors).toEqual([]);
    expect(opened.elsewhere).toEqual([]);
  });
});

describeInBrowser('The answer in GraphiQL', (browser) => {
  const program = programForSuite();
  let opened: Visit;

  beforeEach(async () => {
    opened = await visit(browser(), program().url, '/graphiql');
    await editor(opened.page).getByText('WhichCertificationsSupportWhichServiceClaims').waitFor();
  });
  afterEach(async () => {
    const { errors, elsewhere } = opened;
    await opened.context.close();
    expect({ errors, elsewhere }).toEqual({ errors: [], elsewhere: [] });
  });

  it('is a table that is sorted and saved, and whose quotes lead into the report', async () => {
    const { page } = opened;
    const { data } = await runIt(page);
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    const rows = page.locator('.results tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBeGreaterThanOrEqual(data.claims.nodes.length);
    await page.getByRole('button', { name: 'support', exact: true }).click();
    expect(await rows.first().textContent()).toContain('INFERRED');
    await opened.picture('graphiql-table');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv.startsWith('\ufeffname,support')).toBe(true);
    expect(csv).toContain('按承诺的服务水平上门处理');
    await page.locator('.results a[href*="/reports/"]').first().click();
    await page.waitForURL(/\/reports\/sugon-2021#\d+-\d+$/);
    await page.locator('article.text .selected').first().waitFor();
  });

  it('is a picture, and follows the next run', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Graph', exact: true }).click();
    await page.getByText('Run a query to see its answer here.').waitFor();
    await runIt(page);
    const picture = page.getByRole('img', { name: /^The answer as a graph of \d+ entities and \d+ relations$/ });
    await picture.waitFor();
    await opened.picture('graphiql-graph');
  });

  it('is restored from a link, with the variables', async () => {
    const { page, context } = opened;
    const query = 'query Named($id: ID!) { node(id: $id) { id ... on Entity { name } } }';
    const variables = JSON.stringify({ id: 'report:sugon-2021' });
    const second = await context.newPage();
    await second.goto(`/graphiql#${new URLSearchParams({ query, variables })}`);
    await editor(second).getByText('Named').first().waitFor();
    const { data } = await runIt(second);
    expect(data.node.id).toBe('report:sugon-2021');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await second.locator('.take-along summary').click();
    await second.getByRole('button', { name: 'Copy a link' }).click();
    const link = new URL((await second.evaluate('navigator.clipboard.readText()')) as string);
    expect(new URLSearchParams(link.hash.slice(1)).get('query')).toBe(query);
    await second.getByRole('button', { name: 'Copy as curl' }).click();
    expect(await second.evaluate('navigator.clipboard.readText()')).toContain(`curl '${program().url}/graphql'`);
    expect(await page.title()).toContain('GraphiQL');
  });
});

describeInBrowser('The examples of GraphiQL', (browser) => {
  const program = programForSuite();

  it('open ready to run, and run without an error', async () => {
    const { page, context, errors } = await visit(browser(), program().url, '/graphiql');
    await page.getByRole('button', { name: 'Show Examples' }).click();
    const examples = page.locator('.examples button');
    const count = await examples.count();
    expect(count).toBe(readdirSync(join(ROOT, 'src', 'web', 'examples')).length + 1);
    for (let i = 0; i < count; i++) {
      const question = (await examples.nth(i).textContent()) ?? '';
      await examples.nth(i).click();
      await editor(page).getByText(question.slice(0, 20).replaceAll(' ', '\u00a0')).first().waitFor();
      const { data, errors: failed } = await runIt(page);
      expect([question, failed]).toEqual([question, undefined]);
      expect(Object.keys(data).length).toBeGreaterThan(0);
    }
    expect(errors).toEqual([]);
    await context.close();
    // Two dozen questions, one after the other.
  }, 240_000);
});

describeInBrowser('The page /', (browser) => {
  const program = programForSuite();
  let opened: Visit;

  beforeEach(async () => {
    opened = await visit(browser(), program().url, '/');
  });
  afterEach(() => opened?.context.close());

  it('describes the project', async () => {
    await opened.page.getByRole('heading', { level: 1, name: 'Knowledge graph of company reports' }).waitFor();
    await opened.picture('home');
    expect(opened.errors).toEqual([]);
    expect(opened.elsewhere).toEqual([]);
  });

  it.each(['/health/live', '/health/ready'])('leads to %s', async (path) => {
    const { page } = opened;
    await page.locator(`a[href="${path}"]`).click();
    await page.waitForURL(`**${path}`);
    expect(JSON.parse((await page.locator('body').textContent()) ?? '').status).toBe(path.slice('/health/'.length));
  });

  it('links to the answer of the flagship question', async () => {
    await opened.page.getByRole('link', { name: 'See the answer as a matrix' }).click();
    await opened.page.locator('.matrix .cell').first().waitFor();
  });

  it('has no serious accessibility violation', async () => {
    await opened.page.getByRole('link', { name: 'See the answer as a matrix' }).waitFor();
    expect(await seriousFaults(opened.page)).toEqual([]);
  });

  it('leads to GraphiQL', async () => {
    await opened.page.getByRole('link', { name: 'GraphiQL' }).click();
    await editor(opened.page).getByText('WhichCertificationsSupportWhichServiceClaims').waitFor();
    expect(opened.errors).toEqual([]);
  });

  it('downloads the whole graph', async () => {
    const [download] = await Promise.all([
      opened.page.waitForEvent('download'),
      opened.page.locator('a[href="/export/graph.jsonl"]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('graph.jsonl');
    expect(await download.failure()).toBeNull();
  });

  it.each(['light', 'dark'] as const)('can be read in a narrow %s window', async (colorScheme) => {
    const { page } = opened;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 740 });
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(overflow)).toBe(0);
    await opened.picture(`home-${colorScheme}`);
  });
});

describeInBrowser('GraphiQL where a token is required', (browser) => {
  const program = programForSuite({ ACCESS_TOKEN: TOKEN });

  it('sends the token of the field above it', async () => {
    const { page, context } = await visit(browser(), program().url, '/graphiql');
    await editor(page).getByText('WhichCertificationsSupportWhichServiceClaims').waitFor();
    await page.getByLabel('Access token').fill(TOKEN);
    expect((await runIt(page)).data.claims.nodes.length).toBeGreaterThan(0);
    expect(await page.evaluate('JSON.stringify({ ...localStorage })')).not.toContain(TOKEN);
    await context.close();
  });

  it('sends the token of its headers, and does not store it', async () => {
    const { page, context, picture } = await visit(browser(), program().url, '/graphiql');
    try {
      await editor(page).getByText('WhichCertificationsSupportWhichServiceClaims').waitFor();
      expect((await runIt(page)).errors[0].extensions.code).toBe('UNAUTHENTICATED');
      await response(page).getByText('UNAUTHENTICATED').waitFor();
      await page.getByRole('button', { name: 'Headers', exact: true }).click();
      await page.locator('.graphiql-editor-tool .view-lines:visible').click();
      // Inserted whole: Monaco would close each brace that is typed.
      await page.keyboard.insertText(JSON.stringify({ authorization: `Bearer ${TOKEN}` }));
      const { data } = await runIt(page);
      expect(data.claims.nodes.length).toBeGreaterThan(0);
      await picture('graphiql-token');
      const kept = await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })');
      expect(kept).toContain('graphiql:');
      expect(kept).not.toContain(TOKEN);
    } finally {
      await context.close();
    }
  });
});
