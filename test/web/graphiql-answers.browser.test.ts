import type { Page } from 'playwright-core';
import { startProgram } from '../http/program.js';
import { programForSuite } from '../http/suite.js';
import { describeInBrowser, type Visit, visit } from './browser.js';

const editor = (page: Page) => page.locator('.graphiql-query-editor .view-lines');
const run = (page: Page) => page.getByRole('button', { name: /^Execute query/ }).click();
const show = (page: Page, view: string) => page.getByRole('button', { name: view, exact: true }).click();
const alert = (page: Page) => page.locator('.answer-errors[role=alert]');
const rows = (page: Page) => page.locator('.results tbody tr');

/** Opens GraphiQL on a query. */
async function ask(page: Page, query: string) {
  // From another page, so that the link is read.
  await page.goto('/health/live');
  await page.goto(`/graphiql#${new URLSearchParams({ query })}`);
  await editor(page).getByText('Named').first().waitFor();
}

describeInBrowser('Answers in GraphiQL', (browser) => {
  const program = programForSuite();
  let opened: Visit;

  beforeEach(async () => {
    opened = await visit(browser(), program().url, '/graphiql');
    await editor(opened.page).getByText('WhichCertificationsSupportWhichServiceClaims').waitFor();
  });
  afterEach(() => opened?.context.close());

  it('are announced in every view before the first run', async () => {
    const { page } = opened;
    for (const view of ['JSON', 'Table', 'Graph']) {
      await show(page, view);
      await page.getByText('Run a query to see its answer here.').waitFor();
    }
    await show(page, 'JSON');
    await run(page);
    await page.getByText('Run a query to see its answer here.').waitFor({ state: 'detached' });
  });

  it('give the reason in every view if there is none', async () => {
    const { page } = opened;
    await ask(page, 'query Named { claims(first: 5000) { nodes { name } } }');
    await run(page);
    for (const view of ['JSON', 'Table', 'Graph']) {
      await show(page, view);
      const said = await alert(page).textContent();
      expect(said).toContain('There is no answer.');
      expect(said).toContain('200');
      expect(await page.getByText('Run a query to see its answer here.').count()).toBe(0);
    }
    await opened.picture('graphiql-failed');
  });

  it('have their labels on a canvas of the size of the graph', async () => {
    const { page } = opened;
    await run(page);
    await show(page, 'Graph');
    const box = (layer: string) => page.locator(`.picture canvas${layer}`).first().boundingBox();
    await page.locator('.picture canvas.names').waitFor();
    expect(await box('.names')).toEqual(await box(':not(.names)'));
  });

  it('show partial data, and errors with their paths', async () => {
    const { page } = opened;
    await ask(page, 'query Named { claims { nodes { name about { nodes { name } } } } }');
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('__schema')
        ? route.continue()
        : route.fulfill({
            json: {
              data: { claims: { nodes: [{ __typename: 'Claim', name: '持续改善', about: null }] } },
              errors: [
                {
                  message: 'It took too long',
                  path: ['claims', 'nodes', 0, 'about'],
                  extensions: { code: 'TIMEOUT' },
                },
              ],
            },
          }),
    );
    await run(page);
    await show(page, 'Table');
    await rows(page).getByText('持续改善').waitFor();
    const said = await alert(page).textContent();
    expect(said).toContain('Part of the answer is missing.');
    expect(said).toContain('claims › nodes › 0 › about');
    await show(page, 'Graph');
    await page.getByRole('img', { name: 'The answer as a graph of 1 entity and 0 relations' }).waitFor();
    expect(await alert(page).textContent()).toBe(said);
    await opened.picture('graphiql-partial');
  });

  it('belong to their tabs', async () => {
    const { page } = opened;
    await run(page);
    await show(page, 'Table');
    await rows(page).first().waitFor();
    await page.getByRole('button', { name: 'New tab' }).click();
    await page.getByText('Run a query to see its answer here.').waitFor();
    await page.locator('#graphiql-session-tab-0').click();
    await rows(page).first().waitFor();
  });

  it('are a graph with kinds that the query does not select, and a legend', async () => {
    const { page } = opened;
    await run(page);
    await show(page, 'Graph');
    const legend = page.getByRole('list', { name: 'Kinds and lines' });
    await legend.waitFor();
    const said = await legend.locator('li').allTextContents();
    expect(said.map((words) => words.trim())).toEqual(['Certification', 'Claim', 'inferred']);
  });

  it('are restored after following a quote and going back', async () => {
    const { page } = opened;
    await run(page);
    await show(page, 'Table');
    await page.locator('.results a[href*="/reports/"]').first().click();
    await page.waitForURL(/\/reports\/sugon-2021#\d+-\d+$/);
    await page.goBack();
    await rows(page).first().waitFor();
  });

  it('lead from an edge of the graph to its quote in the report', async () => {
    const { page } = opened;
    await ask(
      page,
      `query Named { claims(where: {text: {contains: "按承诺的服务水平"}}) { nodes { name
        supportedBy { edges { node { name } statement { relation basis evidence { quote start end } } } } } } }`,
    );
    await run(page);
    await show(page, 'Graph');
    const picture = page.getByRole('img', { name: /^The answer as a graph of 2 entities and 1 relation$/ });
    await picture.waitFor();
    const { width = 0, height = 0 } = (await picture.boundingBox()) ?? {};
    const chosen = page.locator('.chosen-part');
    // Down the middle, where the line between the two passes; slower than a double click, which would zoom.
    for (let y = 0.5; y < 1 && (await chosen.locator('.basis').count()) === 0; y = y > 0.5 ? 1 - y : 1.02 - y) {
      await picture.click({ position: { x: width / 2, y: height * y } });
      await page.waitForTimeout(350);
    }
    expect(await chosen.textContent()).toContain('inferred');
    await opened.picture('graphiql-chosen');
    await chosen.locator('a[href*="/reports/"]').first().click();
    await page.waitForURL(/\/reports\/sugon-2021#9861-9867$/);
    await page.locator('article.text .selected').first().waitFor();
  });
});

describeInBrowser('GraphiQL while the server is away', (browser) => {
  it('reports an unreachable server, and works once it answers', async () => {
    const first = await startProgram();
    const { page, context, picture } = await visit(browser(), first.url, '/graphiql');
    try {
      await editor(page).getByText('WhichCertificationsSupportWhichServiceClaims').waitFor();
      await first.stop();
      await run(page);
      await alert(page).getByText('The server does not answer. Is it running?').waitFor();
      expect(await page.locator('.graphiql-response').textContent()).not.toMatch(/TypeError|Failed to fetch|stack/);
      await picture('graphiql-away');
      const second = await startProgram({ PORT: String(first.port) });
      try {
        await run(page);
        await show(page, 'Table');
        await rows(page).first().waitFor();
        expect(await alert(page).count()).toBe(0);
      } finally {
        await second.stop();
      }
    } finally {
      await context.close();
      await first.stop();
    }
  });
});

describeInBrowser('GraphiQL where the token comes later', (browser) => {
  const TOKEN = 'a-secret-for-tests';
  const program = programForSuite({ ACCESS_TOKEN: TOKEN });

  it('loads the schema once a token is entered', async () => {
    const { page, context } = await visit(browser(), program().url, '/graphiql');
    await editor(page).getByText('WhichCertificationsSupportWhichServiceClaims').waitFor();
    await run(page);
    await alert(page).getByText('This server wants an access token.').waitFor();
    await page.getByLabel('Access token').fill(TOKEN);
    await run(page);
    await show(page, 'Graph');
    await page.getByRole('img', { name: /^The answer as a graph of / }).waitFor();
    await context.close();
  });
});
