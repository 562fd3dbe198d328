import type { Page } from 'playwright-core';
import { programForSuite } from '../http/suite.js';
import { describeInBrowser, type Visit, visit } from './browser.js';
import { COMPANY, counts, heading, ISO, ISO_NAME, panel, untilCounts } from './explorer.js';

describeInBrowser('Failures and waiting in the explorer', (browser) => {
  const program = programForSuite();
  let opened: Visit;

  const open = async (path: string): Promise<Page> => {
    opened = await visit(browser(), program().url, path);
    return opened.page;
  };
  afterEach(async () => {
    const { errors, elsewhere } = opened;
    await opened.context.close();
    expect({ errors, elsewhere }).toEqual({ errors: [], elsewhere: [] });
  });

  it('reports an unknown entity', async () => {
    const page = await open('/explore?focus=organization:nobody');
    await page.getByText('The graph has no entity organization:nobody.').waitFor();
  });

  it('shows the remaining part of a link after the graph has changed, and names the missing part', async () => {
    const page = await open(
      `/explore?focus=${ISO}&ops=p,${ISO},policy:gone;x,law:gone,HOLDS,out,1;x,${COMPANY},NO_SUCH,out,1;n,award:gone,1;h,STANDARD`,
    );
    await untilCounts(page, 6, 8);
    const notices = page.locator('.view-notices p');
    expect((await notices.allTextContents()).sort()).toEqual([
      expect.stringMatching(/^One step of this view failed: .*NO_SUCH/),
      'The graph has no entity award:gone.',
      'The graph has no entity law:gone.',
      'The graph has no entity policy:gone.',
    ]);
    // The browser itself reports the one that no server takes.
    expect(opened.errors.splice(0)).toEqual([expect.stringContaining('400')]);
  });

  it('keeps the view when a step fails, and takes the step on retry', async () => {
    const page = await open(`/explore?focus=${ISO}`);
    await untilCounts(page, 7, 10);
    await page.route('**/graphql', (route) => route.abort('connectionrefused'));
    await panel(page).getByRole('button', { name: 'Two steps around' }).click();
    const notice = page.locator('.canvas').getByRole('alert');
    await notice.getByText('The server does not answer. Is it running?').waitFor();
    expect(await counts(page)).toEqual([7, 10]);
    await opened.picture('explore-step-failed');
    await page.unroute('**/graphql');
    await notice.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('img', { name: /of \d{3,} entities/ }).waitFor();
    await notice.waitFor({ state: 'detached' });
    expect(opened.errors.splice(0).filter((error) => !error.includes('ERR_CONNECTION_REFUSED'))).toEqual([]);
  });

  it('reports an unreachable server, and retries', async () => {
    const page = await open('/explore');
    const names = page.getByRole('link', { name: ISO_NAME });
    await names.waitFor();
    await page.route('**/graphql', (route) => route.fulfill({ status: 502, body: 'Bad gateway' }));
    await names.click();
    await page.getByRole('alert').getByText('The server does not answer. Is it running?').first().waitFor();
    await opened.picture('explore-down');
    await page.unroute('**/graphql');
    expect(await page.getByRole('alert').first().locator('small').textContent()).toBe('Status 502, without JSON.');
    // One stands in the place of the picture, one in the panel.
    await page.locator('.canvas').getByRole('button', { name: 'Try again' }).click();
    await panel(page).getByRole('button', { name: 'Try again' }).click();
    await heading(page, ISO_NAME).waitFor();
    await untilCounts(page, 7, 10);
    // The browser itself reports each bad answer.
    const bad = opened.errors.splice(0).filter((error) => !error.includes('502'));
    expect(bad).toEqual([]);
  });

  it('shows that it is loading, and keeps the view', async () => {
    const page = await open(`/explore?focus=${ISO}`);
    await untilCounts(page, 7, 10);
    let go = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route('**/graphql', async (route) => {
      await gate;
      await route.continue();
    });
    await panel(page).getByRole('button', { name: 'Two steps around' }).click();
    await page.getByRole('progressbar').waitFor();
    expect(await counts(page)).toEqual([7, 10]);
    go();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    expect((await counts(page))[0]).toBeGreaterThan(500);
  });
});
