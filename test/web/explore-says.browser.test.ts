import type { Page } from 'playwright-core';
import { programForSuite } from '../http/suite.js';
import { describeInBrowser, until, type Visit, visit } from './browser.js';

const ISO = 'certification:sugon-2021:iso-20000';

const ISO_NAME = 'ISO 20000 information technology service management system certification';
const LONG = 'a'.repeat(150);

const panel = (page: Page) => page.locator('aside.panel');

describeInBrowser('What the explorer says', (browser) => {
  const program = programForSuite();
  let opened: Visit;

  const open = async (path: string): Promise<Page> => {
    opened = await visit(browser(), program().url, path);
    return opened.page;
  };
  afterEach(async () => {
    const { errors } = opened;
    await opened.context.close();
    expect(errors).toEqual([]);
  });

  it('distinguishes hidden kinds from shown ones', async () => {
    const page = await open(`/explore?focus=${ISO}`);
    const supports = panel(page).locator('.group', { hasText: 'Supports' }).locator('.expand');
    await supports.getByText('Shown').waitFor();
    await page.getByRole('checkbox', { name: /^Claim/ }).uncheck();
    await supports.getByText('3 hidden').waitFor();
    await page.getByRole('checkbox', { name: /^Claim/ }).check();
    await supports.getByText('Shown').waitFor();
  });

  it('refuses a path that ends at its start', async () => {
    const page = await open(`/explore?focus=${ISO}&view=list`);
    await panel(page).getByRole('button', { name: 'Path from here …' }).click();
    await page.getByText(/^A path from/).waitFor();
    await page.locator('.list-view').getByRole('button', { name: ISO_NAME }).first().click();
    await page.getByText(/^That is the same entity\. A path from/).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await panel(page).getByRole('button', { name: 'Path from here …' }).click();
    expect(await page.locator('.view-notices').textContent()).toMatch(/^A path from/);
  });

  it('shows an error if the starting points cannot be loaded, and retries', async () => {
    const page = await open('/');
    await page.route('**/graphql', (route) => route.fulfill({ status: 503, body: 'Unavailable' }));
    await page.goto('/explore');
    await page.getByRole('alert').getByText('The server does not answer. Is it running?').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('link', { name: ISO_NAME }).waitFor();
    // The browser itself reports the bad answer.
    expect(opened.errors.splice(0)).toEqual([expect.stringContaining('503')]);
  });

  it.each([`/explore?q=${LONG}`, `/explore?focus=organization:${LONG}`, `/reports/${LONG}`])(
    'stays within a phone, however long what was asked for: %s',
    async (path) => {
      const page = await open('/');
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(path);
      await page
        .locator('main')
        .getByText(/^(No results|The graph has no entity)|a{50}/)
        .first()
        .waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
      // The browser itself reports that there is no such report.
      expect(opened.errors.splice(0).filter((error) => !error.includes('404'))).toEqual([]);
    },
  );

  it.each([
    ['English', 'II. Quality management system'],
    ['中文', '二、质量管理体系'],
  ])('names the section of a quote as the report page does: %s', async (language, section) => {
    const page = await open(`/explore?focus=${ISO}`);
    if (language === '中文') await page.getByRole('button', { name: language }).click();
    await panel(page)
      .locator('figcaption')
      .filter({ hasText: ` · ${section} · ` })
      .first()
      .waitFor();
  });

  it('stays below the graph on a phone; the graph fills the page when the panel is closed', async () => {
    const page = await open('/');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/explore?focus=${ISO}&view=picture`);
    await panel(page).getByRole('heading', { name: ISO_NAME }).waitFor();
    const drawing = page.locator('.picture canvas.names');
    await drawing.waitFor();
    const below = await panel(page).boundingBox();
    const picture = await page.locator('.picture').boundingBox();
    if (!below || !picture) throw new Error('There are both.');
    expect(below.height).toBeLessThanOrEqual(422);
    expect(picture.height).toBeGreaterThan(200);
    expect(picture.y + picture.height).toBeLessThanOrEqual(below.y);
    await panel(page).getByRole('button', { name: 'Close' }).click();
    await until(page, `document.querySelector('.picture canvas.names').clientHeight > ${picture.height + 250}`);
  });
});
