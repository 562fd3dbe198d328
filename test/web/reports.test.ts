import type { Page } from 'playwright-core';
import { programForSuite } from '../http/suite.js';
import { seriousFaults } from './accessible.js';
import { describeInBrowser, type Visit, visit } from './browser.js';

const PATH = '/reports/sugon-2021';
const ISO_20000 = 'ISO20000 信息技术服务管理体系';

const text = (page: Page) => page.locator('article.text');
const panel = (page: Page) => page.locator('aside.panel');

describeInBrowser('The page of a report', (browser) => {
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

  it('sets the text to be read: headings, and sentences without their line breaks', async () => {
    const page = await open(PATH);
    await text(page).getByRole('heading', { level: 2, name: 'Preface' }).waitFor();
    expect(await text(page).textContent()).toContain('第八次向社会公开发布的企业社会责任报告');
    await opened.picture('report');
  });

  it('leads from words to all that rests on them, and back', async () => {
    const page = await open(PATH);
    await text(page).locator('[data-mark]', { hasText: 'ISO20000' }).first().click();
    await panel(page).getByRole('heading', { name: 'What rests on these words' }).waitFor();
    expect(new URL(page.url()).hash).toMatch(/^#\d+-\d+$/);
    expect(await panel(page).textContent()).toContain('ISO 20000');
    await page.goBack();
    await panel(page).getByText('Select marked words').waitFor();
  });

  it('shows the words that its address names, with the inferred support and its caveat', async () => {
    const page = await open(`${PATH}#9921-9940`);
    await panel(page).locator('blockquote', { hasText: ISO_20000 }).waitFor();
    expect(await text(page).locator('.selected').first().isVisible()).toBe(true);
    const inferred = panel(page).locator('.statement', { hasText: 'system-process' }).first();
    expect(await inferred.locator('.basis').textContent()).toBe('inferred');
    expect(await inferred.textContent()).toContain('Integration is the company');
    await opened.picture('report-selected');
  });

  it('says of a claim without support that it has none', async () => {
    const page = await open(PATH);
    await text(page).locator('.claim[data-mark]', { hasText: '技术工程师' }).first().click();
    await panel(page).getByText('The report has no support for this claim.').first().waitFor();
  });

  it.each([
    ['text', ISO_20000],
    ['BibTeX', '@misc{report-sugon-2021-9921-9940,'],
    ['W3C annotation', '"type": "TextPositionSelector"'],
  ])('cites the words as %s', async (form, part) => {
    const page = await open(`${PATH}#9921-9940`);
    await opened.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await panel(page).getByText('Cite', { exact: true }).click();
    await panel(page).getByRole('button', { name: form, exact: true }).click();
    await panel(page).getByRole('button', { name: 'Copy' }).click();
    await panel(page).getByText('Copied').waitFor();
    const copied = (await page.evaluate('navigator.clipboard.readText()')) as string;
    expect(copied).toContain(part);
    expect(copied).toContain('certification:sugon-2021:iso-20000');
    expect(copied).toContain(`${PATH}#9921-9940`);
  });

  it('can be walked by keyboard alone', async () => {
    const page = await open(PATH);
    const pilcrow = text(page).locator('.pilcrow').first();
    await pilcrow.focus();
    await page.keyboard.press('Enter');
    await panel(page).getByRole('heading', { name: 'What rests on these words' }).waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('What rests on these words');
  });

  it('hides a kind, and shows what has no evidence with the reason', async () => {
    const page = await open(PATH);
    const claims = text(page).locator('.claim');
    await claims.first().waitFor();
    expect(await claims.count()).toBeGreaterThan(300);
    await page.getByRole('checkbox', { name: /^Claim/ }).uncheck();
    expect(await claims.count()).toBe(0);
    await page.getByRole('checkbox', { name: 'Show sentences without evidence' }).check();
    expect(await text(page).locator('.uncovered .reason').count()).toBeGreaterThan(0);
  });

  it('remembers the language, and names follow it', async () => {
    const page = await open(PATH);
    await page.getByRole('button', { name: '中文' }).click();
    await text(page).getByRole('heading', { level: 2, name: '前言' }).waitFor();
    await page.reload();
    await text(page).getByRole('heading', { level: 2, name: '前言' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
    await opened.picture('report-zh');
  });

  it('lists the claims, narrows and sorts them', async () => {
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
  });

  it('shows the flagship answer as a matrix, empty rows too', async () => {
    const page = await open(`${PATH}?view=matrix`);
    const rows = page.locator('.matrix tbody tr');
    await rows.first().waitFor();
    const all = await rows.count();
    expect(await page.locator('.cell').count()).toBeGreaterThan(0);
    await opened.picture('report-matrix');
    await page.locator('.cell').first().click();
    await page
      .getByText('Placed side by side; no cause is stated')
      .or(page.getByText('Integration is the company'))
      .first()
      .waitFor();
    await page.getByRole('checkbox').check();
    expect(await rows.count()).toBeLessThan(all);
  });

  it.each(['', '?view=claims', '?view=matrix', '#9921-9940'])(
    'has no serious fault for a screen reader: %s',
    async (view) => {
      const page = await open(`${PATH}${view}`);
      await page
        .locator(view.startsWith('?') ? 'tbody tr' : 'article.text p')
        .first()
        .waitFor();
      expect(await seriousFaults(page)).toEqual([]);
    },
  );

  it.each(['light', 'dark'] as const)('can be read on a phone, %s', async (colorScheme) => {
    const page = await open(PATH);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 800 });
    await text(page).locator('p').first().waitFor();
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(overflow)).toBe(0);
    expect(await seriousFaults(page)).toEqual([]);
    await opened.picture(`report-phone-${colorScheme}`);
  });
});

describeInBrowser('The page of a report that is not there', (browser) => {
  const program = programForSuite();

  it('says so', async () => {
    const { page, context } = await visit(browser(), program().url, '/reports/none');
    await page.getByRole('alert').getByText('There is no report report:none.').waitFor();
    await context.close();
  });
});

describeInBrowser('The page of a report where a token is required', (browser) => {
  const program = programForSuite({ ACCESS_TOKEN: 'a-secret-for-tests' });

  it('asks for the token, and shows the report when it has it', async () => {
    const { page, context } = await visit(browser(), program().url, PATH);
    await page.getByLabel('Access token').fill('a-secret-for-tests');
    await page.getByRole('button', { name: 'Enter' }).click();
    await text(page).getByRole('heading', { level: 2, name: 'Preface' }).waitFor();
    await context.close();
  });
});
