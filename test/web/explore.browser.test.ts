import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Download, Page } from 'playwright-core';
import { postQuery } from '../http/request.js';
import { programForSuite } from '../http/suite.js';
import { seriousFaults } from './accessible.js';
import { describeInBrowser, until, type Visit, visit } from './browser.js';

/** How long a machine without a graphics card may take to draw a thousand entities. */
const PATIENCE_MS = 120_000;
const ISO = 'certification:sugon-2021:iso-20000';
const COMPANY = 'organization:sugon';
const ISO_NAME = 'ISO 20000 information technology service management system certification';
const INFERRED_CLAIM = 'The whole service process is recorded and tracked by a supporting IT system';

const panel = (page: Page) => page.locator('aside.panel');
const list = (page: Page) => page.locator('.list-view');
const search = (page: Page) => page.getByRole('combobox', { name: 'Search the graph' });
const heading = (page: Page, name: string) => panel(page).getByRole('heading', { level: 2, name });

/** What is seen, by the picture's own words. */
async function counts(page: Page): Promise<[entities: number, statements: number]> {
  const label = await page.getByRole('img', { name: /^A picture of/ }).getAttribute('aria-label');
  const [entities = 0, statements = 0] = (label?.match(/\d+/g) ?? []).map(Number);
  return [entities, statements];
}

async function untilCounts(page: Page, entities: number, statements: number): Promise<void> {
  const seen = `${entities} ${entities === 1 ? 'entity' : 'entities'} and ${statements} ${statements === 1 ? 'statement' : 'statements'}`;
  await page.getByRole('img', { name: `A picture of ${seen};` }).waitFor({ state: 'attached' });
}

/** The middle of the picture, where a single node stands. */
async function middle(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.picture').boundingBox();
  if (!box) throw new Error('There is no picture.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** What was done, as the address tells it. */
const operations = (page: Page): string => new URL(page.url()).searchParams.get('ops') ?? '';

async function content(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

describeInBrowser('The explorer', (browser) => {
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

  it('leads from the first page to the sentence behind “ISO 20000 supports”, and its citation, in four clicks', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'Explore' }).first().click();
    await page.getByRole('link', { name: ISO_NAME }).click();
    const supports = panel(page).locator('.group', { hasText: 'Supports' });
    await supports.getByText(INFERRED_CLAIM).waitFor();
    expect(await supports.locator('mark').first().textContent()).toBe('公司已经取得');
    await opened.picture('explore');
    await supports.locator('a.words').first().click();
    await page.waitForURL('**/reports/sugon-2021#9861-9867');
    await page.locator('aside.panel').getByText('Cite', { exact: true }).click();
    expect(await page.locator('.cite pre').textContent()).toContain('UTF-16 9861–9867');
  });

  it('searches in Chinese and English while typing, with counts by kind, by keyboard', async () => {
    const page = await open('/explore');
    await search(page).fill('液冷');
    const options = page.getByRole('option');
    await options.filter({ hasText: 'Liquid-cooling technology' }).first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('液冷');
    const products = page.locator('.search-kinds').getByRole('button', { name: /^Product/ });
    const count = Number((await products.textContent())?.match(/\d+/)?.[0]);
    await products.click();
    await page.getByText(`${count} found`, { exact: true }).waitFor();
    expect(await options.count()).toBe(count);
    await opened.picture('explore-search');
  });

  it('continues the search of the home page', async () => {
    const page = await open('/');
    await page.getByRole('searchbox').fill('iso20000');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/explore?q=iso20000');
    await page.getByRole('option', { name: new RegExp(`^${ISO_NAME}`) }).waitFor();
  });

  it('selects a result with the arrow keys and Enter', async () => {
    const page = await open('/explore?q=iso20000');
    await page.getByRole('option').nth(1).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('option').nth(1).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await heading(page, ISO_NAME).waitFor();
    expect(new URL(page.url()).search).toBe(`?focus=${ISO}`);
  });

  it('reports that nothing was found', async () => {
    const page = await open('/explore?q=zzzzqqqq');
    await page.getByText('No results for “zzzzqqqq”').waitFor();
  });

  it('expands by relation with counts, a page at a time, and goes back step by step', async () => {
    const page = await open(`/explore?focus=${COMPANY}`);
    await untilCounts(page, 1, 0);
    const holds = panel(page).locator('.group', { hasText: /Holds\s*15/ });
    await holds.getByRole('button', { name: /^Expand\s+Holds \(this →\)/ }).click();
    await untilCounts(page, 16, 19);
    expect(operations(page)).toBe(`x,${COMPANY},HOLDS,out,1`);
    const claims = panel(page).locator('.group', { hasText: /Made by\s*\d+/ });
    await claims.locator('.expand').click();
    await claims.getByText('50 more').waitFor();
    await page.getByRole('img', { name: 'of 66 entities' }).waitFor();
    await page.goBack();
    await untilCounts(page, 16, 19);
    await page.getByRole('button', { name: 'Undo' }).click();
    await untilCounts(page, 1, 0);
    await page.goForward();
    await untilCounts(page, 16, 19);
    await page.keyboard.press('Control+z');
    await untilCounts(page, 1, 0);
  });

  it('collapses, removes, hides a kind and shows only what is stated', async () => {
    const page = await open(`/explore?focus=${ISO}`);
    await untilCounts(page, 7, 10);
    await page.getByRole('checkbox', { name: 'Only what is stated' }).check();
    await untilCounts(page, 7, 7);
    await page.getByRole('checkbox', { name: /^Claim/ }).uncheck();
    await untilCounts(page, 4, 4);
    await page.getByRole('checkbox', { name: /^Claim/ }).check();
    await untilCounts(page, 7, 7);
    await panel(page).getByRole('button', { name: 'Remove' }).click();
    await untilCounts(page, 6, 4);
    await page.getByRole('button', { name: 'Undo' }).click();
    await untilCounts(page, 7, 7);
    expect(operations(page)).toBe('t,true;h,CLAIM;s,CLAIM');
  });

  it('collapses entities that only one entity joins', async () => {
    const page = await open(`/explore?focus=${COMPANY}&ops=x,${COMPANY},HOLDS,out,1`);
    await untilCounts(page, 16, 19);
    await panel(page).getByRole('button', { name: 'Collapse' }).click();
    await untilCounts(page, 1, 0);
  });

  it('pins a dragged node, and unpins it', async () => {
    const page = await open(`/explore?focus=${COMPANY}`);
    await untilCounts(page, 1, 0);
    await page.locator('.picture canvas').first().waitFor();
    await page.waitForTimeout(500);
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 8 });
    await page.mouse.up();
    await page.waitForURL(/ops=m,organization:sugon,/);
    await panel(page).getByRole('button', { name: 'Unpin' }).click();
    await page.waitForURL(/;u,organization:sugon$/);
  });

  it('shows the clicked node in the panel', async () => {
    const page = await open(`/explore?ops=a,${COMPANY}`);
    await untilCounts(page, 1, 0);
    await page.locator('.picture canvas').first().waitFor();
    await page.waitForTimeout(500);
    const { x, y } = await middle(page);
    await page.mouse.click(x, y);
    await heading(page, 'Dawning Information Industry Co., Ltd. (Sugon)').waitFor();
  });

  it('finds paths between two chosen entities', async () => {
    const page = await open(`/explore?focus=${ISO}`);
    await panel(page).getByRole('button', { name: 'Path from here …' }).click();
    await page.getByText('choose its end').waitFor();
    await search(page).fill('液冷技术');
    await page
      .getByRole('option', { name: /Liquid-cooling technology/ })
      .first()
      .click();
    await page.waitForURL(new RegExp(`ops=p,${ISO},technology:liquid-cooling`));
    await heading(page, 'Liquid-cooling technology').waitFor();
    await untilCounts(page, 10, 15);
  });

  it('shows two steps around the company, and stays responsive', async () => {
    const page = await open(`/explore?focus=${COMPANY}`);
    await panel(page).getByRole('button', { name: 'Two steps around' }).click();
    await page.getByRole('img', { name: /of \d{4} entities/ }).waitFor();
    const [entities, statements] = await counts(page);
    expect(entities).toBeGreaterThan(1000);
    expect(statements).toBeGreaterThan(2000);
    await opened.picture('explore-large');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const claims = page.getByRole('checkbox', { name: /^Claim/ });
    const hidden = Number((await claims.locator('..').textContent())?.match(/\d+/)?.[0]);
    expect(hidden).toBeGreaterThan(300);
    // Without a graphics card, drawing all nodes takes long on a busy machine.
    await claims.uncheck({ timeout: PATIENCE_MS });
    await page.getByRole('img', { name: `of ${entities - hidden} entities` }).waitFor({ timeout: PATIENCE_MS });
  }, 300_000);

  it('restores the view after a reload and from a link', async () => {
    const page = await open(`/explore?focus=${ISO}&ops=t,true;h,STANDARD`);
    await untilCounts(page, 6, 5);
    await page.reload();
    await untilCounts(page, 6, 5);
    const other = await visit(browser(), program().url, new URL(page.url()).pathname + new URL(page.url()).search);
    await untilCounts(other.page, 6, 5);
    expect(await other.page.getByRole('checkbox', { name: /^Standard/ }).isChecked()).toBe(false);
    // It has no history of its own: undoing takes off the last operation.
    await other.page.getByRole('button', { name: 'Undo' }).click();
    await untilCounts(other.page, 7, 7);
    expect(other.errors).toEqual([]);
    await other.context.close();
  });

  it.each([
    ['a few', `?focus=${ISO}`, 7, 10],
    ['only what is stated, without a kind', `?focus=${ISO}&ops=t,true;h,STANDARD`, 6, 5],
    ['more than a filter may name', `?ops=a,${COMPANY};x,${COMPANY},MADE_BY,in,2;x,${COMPANY},ABOUT,in,2`, 100, 200],
    ['two steps around, without a kind', `?ops=a,${COMPANY};n,${COMPANY},2;h,CLAIM`, 500, 500],
  ])('opens the query of the view: %s', async (_, query, entities, statements) => {
    const page = await open(`/explore${query}`);
    const link = page.getByRole('link', { name: 'Show the query' });
    await link.waitFor();
    const seen = await counts(page);
    expect(seen[0]).toBeGreaterThanOrEqual(entities);
    expect(seen[1]).toBeGreaterThanOrEqual(statements);
    const address = await link.getAttribute('href');
    const held = new URLSearchParams(new URL(address ?? '', program().url).hash.slice(1));
    const variables = JSON.parse(held.get('variables') ?? '{}');
    const { data, errors } = await postQuery(program().url, { query: held.get('query') ?? '', variables });
    expect(errors).toBeUndefined();
    const found = Object.values(data as Record<string, { id: string }[] | { nodes: { id: string }[] }>)
      .flatMap((part) => (Array.isArray(part) ? part : part.nodes))
      .map(({ id }) => id);
    const isStatement = (id: string): boolean => id.startsWith('statement:');
    expect([found.filter((id) => !isStatement(id)).length, found.filter(isStatement).length]).toEqual(seen);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByText('Save', { exact: true })
        .click()
        .then(() => page.getByRole('button', { name: 'GraphML', exact: true }).click()),
    ]);
    const saved = [...(await content(download)).toString().matchAll(/<(?:node|edge) id="([^"]+)"/g)].map(
      ([, id]) => id,
    );
    expect(found.sort()).toEqual(saved.sort());
  });

  it.each([
    ['PNG', 'graph.png'],
    ['SVG', 'graph.svg'],
    ['GraphML', 'graph.graphml'],
  ])('saves the view as %s', async (form, name) => {
    const page = await open(`/explore?focus=${ISO}`);
    await untilCounts(page, 7, 10);
    await page.locator('.picture canvas').first().waitFor();
    await page.getByText('Save', { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: form, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
    const bytes = await content(download);
    if (form === 'PNG') {
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      expect(bytes.readUInt32BE(16)).toBe(3200);
      expect(bytes.readUInt32BE(20)).toBeGreaterThan(600);
      return;
    }
    const text = bytes.toString();
    const parsed = await page.evaluate(
      `(() => {
        const file = new DOMParser().parseFromString(${JSON.stringify(text)}, 'application/xml');
        const count = (name) => file.getElementsByTagName(name).length;
        return { faults: count('parsererror'), titles: count('title'), nodes: count('node'), edges: count('edge') };
      })()`,
    );
    expect(parsed).toEqual(
      form === 'SVG' ? { faults: 0, titles: 7, nodes: 0, edges: 0 } : { faults: 0, titles: 0, nodes: 7, edges: 10 },
    );
    if (form !== 'SVG') return;
    // Three inferred lines, and the key that says what they are.
    expect(text.match(/stroke-dasharray/g)).toHaveLength(4);
    for (const word of ['Certification', 'Management system', 'stated', 'inferred'])
      expect(text).toContain(`<text x="18">${word}</text>`);
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

  it.each(['', '?q=iso20000', `?focus=${ISO}`, `?focus=${ISO}&view=list`])(
    'has no serious accessibility violation: %s',
    async (query) => {
      const page = await open(`/explore${query}`);
      await page.locator('.places a, [role=option], .group').first().waitFor();
      expect(await seriousFaults(page)).toEqual([]);
    },
  );

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
