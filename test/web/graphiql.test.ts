import type { Page } from 'playwright-core';
import { programForSuite } from '../http/suite.js';
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

  it('marks what is typed and the schema does not have', async () => {
    const { page } = opened;
    await editor(page).click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('Delete');
    await page.keyboard.type('{ certificationz', { delay: 5 });
    await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
    await opened.picture('graphiql-mistake');
  });

  it('has done all this without an error and without another host', () => {
    expect(opened.errors).toEqual([]);
    expect(opened.elsewhere).toEqual([]);
  });
});

describeInBrowser('The page /', (browser) => {
  const program = programForSuite();
  let opened: Visit;

  beforeEach(async () => {
    opened = await visit(browser(), program().url, '/');
  });
  afterEach(() => opened?.context.close());

  it('says what this is', async () => {
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

  it('leads to GraphiQL', async () => {
    await opened.page.getByRole('link', { name: 'GraphiQL' }).click();
    await editor(opened.page).getByText('WhichCertificationsSupportWhichServiceClaims').waitFor();
    expect(opened.errors).toEqual([]);
  });

  it('gives the whole graph as a file', async () => {
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

  it('asks with the token from its headers, and does not keep it', async () => {
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
