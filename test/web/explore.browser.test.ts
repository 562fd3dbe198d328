import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { postQuery } from '../http/request.js';
import { programForSuite } from '../http/suite.js';
import { describeInBrowser, type Visit, visit } from './browser.js';
import { COMPANY, counts, heading, INFERRED_CLAIM, ISO, ISO_NAME, panel, search, untilCounts } from './explorer.js';

/** How long a machine without a graphics card may take to draw a thousand entities. */
const PATIENCE_MS = 120_000;

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
});
