import type { Page } from 'playwright-core';
import { programForSuite } from '../http/suite.js';
import { seriousFaults } from './accessible.js';
import { describeInBrowser, type Visit, visit } from './browser.js';

const PATH = '/reports/sugon-2021';
const OVERFLOW = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

describeInBrowser('The claims of a report', (browser) => {
  const program = programForSuite();
  let opened: Visit;

  const open = async (path: string): Promise<Page> => {
    opened = await visit(browser(), program().url, path);
    await opened.page.locator('tbody tr').first().waitFor();
    return opened.page;
  };
  afterEach(async () => {
    const { errors, elsewhere } = opened;
    await opened.context.close();
    expect({ errors, elsewhere }).toEqual({ errors: [], elsewhere: [] });
  });

  it('are listed, filtered and sorted, and restored after a reload', async () => {
    const page = await open(`${PATH}?view=claims`);
    await page.getByLabel('Category').selectOption('SERVICE');
    await page.getByLabel('Support', { exact: true }).selectOption('INFERRED');
    const rows = page.locator('tbody tr');
    const shown = Number((await page.getByRole('status').textContent())?.split(' ')[0]);
    expect(shown).toBeGreaterThan(0);
    expect(await rows.count()).toBe(shown);
    await page.getByRole('button', { name: 'Claim', exact: true }).click();
    expect(await page.locator('th').first().getAttribute('aria-sort')).not.toBe('none');
    await opened.picture('report-claims');
    await page.reload();
    await rows.first().waitFor();
    expect(await rows.count()).toBe(shown);
  });

  it('are sorted by the parameters of the address', async () => {
    const page = await open(`${PATH}?view=claims&sort=-supporters`);
    const sorted = page.locator('th[aria-sort="descending"]');
    expect(await sorted.textContent()).toContain('Supported by');
    expect(await page.locator('tbody tr').first().locator('li').count()).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Support', exact: true }).click();
    await page.locator('th[aria-sort="descending"]', { hasText: /^Support ▼/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('sort')).toBe('-support');
    const first = await page.locator('tbody tr').first().textContent();
    await page.reload();
    await sorted.waitFor();
    expect(await page.locator('tbody tr').first().textContent()).toBe(first);
  });

  it('keep their default order if the address names no column', async () => {
    const page = await open(`${PATH}?view=claims&sort=-none`);
    expect(await page.locator('th[aria-sort="none"]').count()).toBe(await page.locator('th').count());
  });

  it('report that none matches, and offer to clear the filters', async () => {
    const page = await open(`${PATH}?view=claims`);
    const all = await page.locator('tbody tr').count();
    await page.getByLabel('Support', { exact: true }).selectOption('NONE');
    await page.getByLabel('Words of the claim').fill('zzzz');
    await page.getByText('No claim matches.').waitFor();
    expect(await page.locator('table').count()).toBe(0);
    await opened.picture('report-claims-none');
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    expect(await page.locator('tbody tr').count()).toBe(all);
    expect(await page.getByLabel('Words of the claim').evaluate((one) => one.matches(':focus'))).toBe(true);
    expect(new URL(page.url()).search).toBe('?view=claims');
  });

  it('are cards on a phone', async () => {
    const page = await open(`${PATH}?view=claims`);
    await page.setViewportSize({ width: 390, height: 800 });
    const cells = page.locator('tbody tr').first().locator('td:visible');
    const boxes = await Promise.all((await cells.all()).map((cell) => cell.boundingBox()));
    expect(boxes.length).toBeGreaterThan(3);
    for (const box of boxes) expect(box?.width).toBeGreaterThan(300);
    expect(await page.evaluate(OVERFLOW)).toBe(0);
    expect(await seriousFaults(page)).toEqual([]);
    await opened.picture('report-claims-phone');
  });

  it('have a matrix with certifications: the answer first, then the rows without support', async () => {
    const page = await open(`${PATH}?view=matrix`);
    await page.getByText('Certifications support 6 of the report’s 38 claims about service.').waitFor();
    const groups = page.locator('.matrix tbody');
    expect(await groups.locator('th[scope="rowgroup"]').allTextContents()).toEqual([
      'Supported by a certification 6',
      'Supported by something else, not by a certification 4',
      'No support in the report 28',
    ]);
    expect(await page.locator('.matrix th[scope="row"]').count()).toBe(38);
    // Those that support a claim come first, and have all the signs.
    const first = page.locator('.matrix tr:has(.cell) td:nth-child(-n + 5) .cell');
    expect(await first.count()).toBe(await page.locator('.cell').count());
    await opened.picture('report-matrix');
    await page.getByRole('checkbox').check();
    expect(await page.locator('.matrix th[scope="row"]').count()).toBe(6);
  });

  it('distinguish stated from inferred support by words and by shape', async () => {
    const page = await open(`${PATH}?view=matrix&category=QUALITY`);
    const shape = async (basis: string) => {
      const sign = `document.querySelector('.cell.basis-${basis} .support-sign')`;
      return page.evaluate(`[getComputedStyle(${sign}).borderStyle, ${sign}.parentElement.textContent]`);
    };
    expect([await shape('STATED'), await shape('INFERRED')]).toEqual([
      ['solid', 'stated'],
      ['dashed', 'inferred'],
    ]);
  });

  it('lead from a cell to its quotes, also after a reload, and from there to the text and back', async () => {
    const page = await open(`${PATH}?view=matrix`);
    await page
      .getByRole('button', { name: /^inferred: by ISO 20000/ })
      .last()
      .click();
    const grounds = page.locator('.matrix-grounds');
    await grounds.getByText('Integration is the company').waitFor();
    await page.reload();
    await grounds.getByText('按承诺的服务水平上门处理').click();
    await page.locator('aside.panel blockquote', { hasText: '按承诺的服务水平上门处理' }).waitFor();
    await page.goBack();
    await grounds.getByText('Integration is the company').waitFor();
    await grounds.getByRole('button', { name: 'Close' }).click();
    expect(await grounds.count()).toBe(0);
  });

  it.each([
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ])('show the panel of a cell without scrolling in a window of $width × $height', async (size) => {
    const page = await open(`${PATH}?view=matrix`);
    await page.setViewportSize(size);
    const close = page.getByRole('button', { name: 'Close' });
    const isSeen = async () => {
      const box = await close.boundingBox();
      return box !== null && box.y > 0 && box.y + box.height <= size.height;
    };
    await page.locator('button.cell').nth(3).click();
    expect(await isSeen()).toBe(true);
    await page.reload();
    await close.waitFor();
    expect(await isSeen()).toBe(true);
    await close.press('Enter');
    expect(await page.evaluate('document.activeElement.className')).toBe('cell basis-INFERRED');
  });

  it('report that no certification supports any, and begin with the category service', async () => {
    opened = await visit(browser(), program().url, `${PATH}?view=matrix&category=SUPPLIER&only=1`);
    const { page } = opened;
    await page.getByText('No certification supports any of these claims.').waitFor();
    await page.goto(`${PATH}?view=matrix&category=nothing`);
    await page.getByText('of the report’s 38 claims about service').waitFor();
  });

  it('keep the headers of the matrix visible while it scrolls', async () => {
    const page = await open(`${PATH}?view=matrix`);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.locator('.matrix-scroll').evaluate((area) => area.scrollTo(400, 900));
    const place = (selector: string) => page.locator(selector).first().boundingBox();
    const [area, corner, head] = [
      await place('.matrix-scroll'),
      await place('.matrix-corner'),
      await place('.matrix-unsupported tr:nth-child(20) th'),
    ];
    expect(corner?.y).toBeCloseTo((area?.y ?? 0) + 1, 0);
    expect(corner?.x).toBeCloseTo((area?.x ?? 0) + 1, 0);
    expect(head?.x).toBeCloseTo((area?.x ?? 0) + 1, 0);
    expect(await page.evaluate(OVERFLOW)).toBe(0);
    await opened.picture('report-matrix-phone');
  });

  it('are four clicks from the first page to the sentence and its citation', async () => {
    const page = await visit(browser(), program().url, '/').then((visited) => {
      opened = visited;
      return visited.page;
    });
    await page.getByRole('link', { name: 'See the answer as a matrix' }).click();
    await page
      .getByRole('button', { name: /^inferred: by ISO 20000/ })
      .first()
      .click();
    await page.locator('.matrix-grounds .quote').last().click();
    await page.getByText('Cite', { exact: true }).click();
    expect(await page.locator('.cite pre').textContent()).toContain('整个服务过程有配套的 IT 系统进行全程记录和跟踪');
  });

  it.each(['claims', 'matrix'])('have no serious accessibility violation: %s', async (view) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(`${PATH}?view=${view}`);
      await page.emulateMedia({ colorScheme });
      if (view === 'matrix') await page.locator('.cell').first().click();
      expect(await seriousFaults(page)).toEqual([]);
      if (colorScheme === 'light') await opened.context.close();
    }
  });
});
