import type { Page } from 'playwright-core';
import { programForSuite } from '../http/suite.js';
import { describeInBrowser, type Visit, visit } from './browser.js';

const ISO = 'certification:sugon-2021:iso-20000';

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

  it('tells what is hidden from what is shown', async () => {
    const page = await open(`/explore?focus=${ISO}`);
    const supports = panel(page).locator('.group', { hasText: 'Supports' }).locator('.expand');
    await supports.getByText('Shown').waitFor();
    await page.getByRole('checkbox', { name: /^Claim/ }).uncheck();
    await supports.getByText('2 hidden').waitFor();
    await page.getByRole('checkbox', { name: /^Claim/ }).check();
    await supports.getByText('Shown').waitFor();
  });
});
