import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { programForSuite } from '../http/suite.js';
import { seriousFaults } from './accessible.js';
import { describeInBrowser, until, type Visit, visit } from './browser.js';
import { heading, INFERRED_CLAIM, ISO, ISO_NAME, list, panel, untilCounts } from './explorer.js';

describeInBrowser('The explorer by keyboard, in Chinese and on a phone', (browser) => {
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

  it('can be worked with by keyboard alone, as a list', async () => {
    const page = await open(`/explore?focus=${ISO}&view=list`);
    await list(page).getByRole('heading', { name: 'Statements 10' }).waitFor();
    const grounds = list(page).getByRole('button', { name: `Evidence: ${ISO_NAME} Supports ${INFERRED_CLAIM}` });
    await grounds.focus();
    await page.keyboard.press('Enter');
    await heading(page, 'Supports').waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Supports');
    expect(await panel(page).locator('mark').first().textContent()).toBe('公司已经取得');
    const claim = list(page).getByRole('button', { name: INFERRED_CLAIM, exact: true }).first();
    await claim.focus();
    await page.keyboard.press('Enter');
    await heading(page, INFERRED_CLAIM).waitFor();
    await opened.picture('explore-list');
  });

  it('switches to Chinese, names included', async () => {
    const page = await open(`/explore?focus=${ISO}`);
    await page.getByRole('button', { name: '中文' }).click();
    await heading(page, 'ISO20000 信息技术服务管理体系').waitFor();
    await panel(page).getByText('推断').first().waitFor();
    await opened.picture('explore-zh');
  });

  it('closes the panel, leaves it closed, and opens it again', async () => {
    const page = await open(`/explore?focus=${ISO}`);
    await heading(page, ISO_NAME).waitFor();
    await panel(page).getByRole('button', { name: 'Close' }).click();
    await panel(page).getByText('Choose an entity or a line').waitFor();
    await page.reload();
    await untilCounts(page, 7, 10);
    expect(await panel(page).getByRole('heading').count()).toBe(0);
    await page.getByRole('button', { name: 'List' }).click();
    await list(page).getByRole('button', { name: ISO_NAME }).first().click();
    await heading(page, ISO_NAME).waitFor();
    expect(new URL(page.url()).search).toBe(`?focus=${ISO}&view=list`);
  });

  it('has a page title with the name of the entity, in the chosen language', async () => {
    const page = await open(`/explore?focus=${ISO}`);
    await heading(page, ISO_NAME).waitFor();
    await until(page, `document.title === ${JSON.stringify(`${ISO_NAME} · Explore`)}`);
    await page.getByRole('button', { name: '中文' }).click();
    await until(page, `document.title === 'ISO20000 信息技术服务管理体系 · 探索'`);
    await page.goto('/');
    await until(page, `document.title === '企业报告知识图谱'`);
    await page.goto('/explore');
    await until(page, `document.title === '探索'`);
  });

  it.each(['', '?q=iso20000', `?focus=${ISO}`, `?focus=${ISO}&view=list`])(
    'has no serious accessibility violation: %s',
    async (query) => {
      const page = await open(`/explore${query}`);
      await page.locator('.places a, [role=option], .group').first().waitFor();
      expect(await seriousFaults(page)).toEqual([]);
    },
  );

  it('loads less than 300 kB of script before it is seen, and the drawing only with a picture', async () => {
    const page = await open('/');
    const scripts: Promise<[url: string, size: number]>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script')
        scripts.push(response.body().then((body) => [response.url(), gzipSync(body).length]));
    });
    await page.goto('/explore');
    await page.getByRole('link', { name: ISO_NAME }).waitFor();
    const first = await Promise.all(scripts);
    expect(first.length).toBeGreaterThan(0);
    expect(first.filter(([url]) => url.includes('picture'))).toEqual([]);
    expect(first.reduce((sum, [, size]) => sum + size, 0)).toBeLessThan(300_000);
  });

  it.each(['light', 'dark'] as const)(
    'can be used on a phone, %s: a list first, the panel from below',
    async (colorScheme) => {
      const page = await open('/');
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 390, height: 800 });
      await page.goto(`/explore?focus=${ISO}`);
      await panel(page).getByRole('button', { name: 'Close' }).click();
      await panel(page).waitFor({ state: 'hidden' });
      await list(page).getByRole('heading', { name: 'Statements 10' }).waitFor();
      const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate(overflow)).toBe(0);
      expect(await seriousFaults(page)).toEqual([]);
      await list(page).getByRole('button', { name: ISO_NAME }).first().click();
      await heading(page, ISO_NAME).waitFor();
      await opened.picture(`explore-phone-${colorScheme}`);
    },
  );
});
