import type { Page } from 'playwright-core';
import { programForSuite } from '../http/suite.js';
import { seriousFaults } from './accessible.js';
import { describeInBrowser, type Visit, visit } from './browser.js';

const PHONE = { width: 390, height: 844 };

const sideways = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

async function box(page: Page, place: string) {
  const found = await page.locator(place).boundingBox();
  if (!found) throw new Error(`${place} is not to be seen`);
  return found;
}

describeInBrowser('GraphiQL on a phone', (browser) => {
  const program = programForSuite();
  let opened: Visit;

  beforeEach(async () => {
    opened = await visit(browser(), program().url, '/graphiql');
    await opened.page.setViewportSize(PHONE);
    await opened.page.locator('.graphiql-query-editor .view-lines').getByText('WhichCertifications').waitFor();
  });
  afterEach(() => opened?.context.close());

  it.each(['light', 'dark'] as const)('has the query above the answer, each of the whole width: %s', async (scheme) => {
    const { page } = opened;
    await page.emulateMedia({ colorScheme: scheme });
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.locator('.graphiql-response .view-lines').getByText('"totalCount"').waitFor();
    const query = await box(page, '.graphiql-query-editor .monaco-editor');
    const answer = await box(page, '.graphiql-response .result-window');
    expect(answer.y).toBeGreaterThan(query.y + query.height);
    for (const { width, height } of [query, answer]) {
      expect(width).toBeGreaterThan(340);
      expect(height).toBeGreaterThan(300);
    }
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThan(2 * PHONE.height);
    expect(await sideways(page)).toBe(0);
    await opened.picture(`graphiql-phone-${scheme}`);
  });

  it('scrolls a table and a picture inside the answer, not the page', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.locator('.results tbody tr').first().waitFor();
    expect(await page.locator('.results .table-scroll').evaluate((it) => it.scrollWidth > it.clientWidth)).toBe(true);
    expect(await sideways(page)).toBe(0);
    await page.getByRole('button', { name: 'Graph', exact: true }).click();
    expect((await box(page, '.results .picture')).height).toBeGreaterThan(300);
    expect(await sideways(page)).toBe(0);
  });

  it('closes the examples when one is opened, and opens them again', async () => {
    const { page } = opened;
    const examples = page.locator('.examples button');
    await page.getByRole('button', { name: 'Show Examples' }).click();
    expect(await sideways(page)).toBe(0);
    await examples.nth(1).click();
    await examples.first().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Show Examples' }).click();
    await examples.first().waitFor();
  });

  it('has the token in a separate row and no serious accessibility violation', async () => {
    const { page } = opened;
    const token = await box(page, '.token');
    const nav = await box(page, '.shell > header nav');
    expect(token.y).toBeGreaterThanOrEqual(nav.y + nav.height);
    expect(token.width).toBeGreaterThan(340);
    expect(await seriousFaults(page)).toEqual([]);
    expect(await page.locator('.graphiql-tab-button[aria-current=true]').count()).toBe(1);
  });
});

describeInBrowser('The head of every page on a phone', (browser) => {
  const program = programForSuite();

  it.each([
    ['/', 'en'],
    ['/explore', 'zh'],
    ['/reports/sugon-2021', 'en'],
    ['/graphiql', 'zh'],
  ])('is one row, and all of it is large enough to touch: %s in %s', async (path, language) => {
    const { page, context } = await visit(browser(), program().url, '/health/live');
    await page.evaluate(`localStorage.setItem('report-graph:settings', '{"language": "${language}"}')`);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    const targets = page.locator('.shell > header :is(a, button)');
    await targets.first().waitFor();
    const boxes = await targets.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));
    expect(boxes).toHaveLength(6);
    const middles = boxes.map(({ y, height }) => Math.round(y + height / 2));
    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(3);
    for (const { width, height, right } of boxes) {
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      expect(right).toBeLessThanOrEqual(360);
    }
    await context.close();
  });
});
