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

  it('renders headings, and sentences without their line breaks', async () => {
    const page = await open(PATH);
    await text(page).getByRole('heading', { level: 2, name: 'Preface' }).waitFor();
    expect(await text(page).textContent()).toContain('第八次向社会公开发布的企业社会责任报告');
    await opened.picture('report');
  });

  it('leads from a sentence to the statements based on it, and back', async () => {
    const page = await open(PATH);
    await text(page).locator('[data-mark]', { hasText: 'ISO20000' }).first().click();
    await panel(page).getByRole('heading', { name: 'What rests on these words' }).waitFor();
    expect(new URL(page.url()).hash).toMatch(/^#\d+-\d+$/);
    expect(await panel(page).textContent()).toContain('ISO 20000');
    await page.goBack();
    await panel(page).getByText('Select marked words').waitFor();
  });

  it('shows the quote of its address, with the inferred support and its caveat', async () => {
    const page = await open(`${PATH}#9921-9940`);
    await panel(page).locator('blockquote', { hasText: ISO_20000 }).waitFor();
    expect(await text(page).locator('.selected').first().isVisible()).toBe(true);
    const inferred = panel(page).locator('.statement', { hasText: 'system-process' }).first();
    expect(await inferred.locator('.basis').textContent()).toBe('inferred');
    expect(await inferred.textContent()).toContain('Integration is the company');
    await opened.picture('report-selected');
  });

  it('reports that a claim has no support', async () => {
    const page = await open(PATH);
    await text(page).locator('.claim[data-mark]', { hasText: '技术工程师' }).first().click();
    await panel(page).getByText('The report has no support for this claim.').first().waitFor();
    // It is what one reads first.
    expect(await panel(page).locator('h3').first().textContent()).toBe('What supports this claim');
  });

  it('shows the support of a claim first, with its rule and caveat', async () => {
    const page = await open(`${PATH}#10903-10917`);
    await page.getByRole('button', { name: '中文' }).click();
    const support = panel(page).locator('section').first();
    await support.getByRole('heading', { name: '支持此主张的依据' }).waitFor();
    const said = (await support.textContent()) ?? '';
    expect(said).toContain('报告没有明言，以下依据系推断。');
    expect(said).toContain('主张所述的过程正是该标准所规范的。');
    expect(said).toContain('报告未说明。这只表明有此过程，不表明其结果。');
    expect(said).not.toMatch(/Integration is|verb:|open:/);
  });

  it('scrolls to the section of its address, and goes back in the history', async () => {
    const page = await open(`${PATH}#section:sugon-2021:quality-system`);
    const heading = text(page).getByRole('heading', { name: 'II. Quality management system' });
    await heading.waitFor();
    await text(page).locator(':focus', { hasText: 'II. Quality management system' }).waitFor();
    expect(await heading.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(100);
    await page.getByRole('link', { name: 'Section 6: Social responsibility' }).click();
    await text(page).locator(':focus', { hasText: 'Section 6: Social responsibility' }).waitFor();
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#section:sugon-2021:society');
    await page.goBack();
    await text(page).locator(':focus', { hasText: 'II. Quality management system' }).waitFor();
    expect(new URL(page.url()).hash).toBe('#section:sugon-2021:quality-system');
  });

  it('returns the focus to the element that opened the panel', async () => {
    const page = await open(PATH);
    const pilcrow = text(page).locator('.pilcrow').nth(2);
    await pilcrow.focus();
    await page.keyboard.press('Enter');
    await panel(page).getByRole('button', { name: 'Close' }).click();
    expect(await page.evaluate('document.activeElement.hash')).toBe(await pilcrow.getAttribute('href'));
    const mark = text(page).locator('[data-mark]', { hasText: 'ISO20000' }).first();
    await mark.click();
    await panel(page).getByRole('heading', { name: 'What rests on these words' }).waitFor();
    await page.keyboard.press('Escape');
    await panel(page).getByText('Select marked words').waitFor();
    expect(await page.evaluate('document.activeElement.dataset.mark')).toBe(await mark.getAttribute('data-mark'));
  });

  it('opens a clicked mark even if text is still selected', async () => {
    const page = await open(PATH);
    const mark = text(page).locator('[data-mark]', { hasText: 'ISO20000' }).first();
    await mark.scrollIntoViewIfNeeded();
    const number = await mark.getAttribute('data-mark');
    await page.evaluate(
      `getSelection().selectAllChildren(document.querySelector('[data-mark="${number}"]').closest('p'))`,
    );
    await mark.click();
    await panel(page).getByRole('heading', { name: 'What rests on these words' }).waitFor();
  });

  it('does not open when text is selected across a mark', async () => {
    const page = await open(PATH);
    const mark = text(page).locator('[data-mark]', { hasText: 'ISO20000' }).first();
    await mark.scrollIntoViewIfNeeded();
    const { x = 0, y = 0 } = (await mark.boundingBox()) ?? {};
    await page.mouse.move(x + 5, y + 8);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 8, { steps: 4 });
    await page.mouse.up();
    expect(await page.evaluate('getSelection().isCollapsed')).toBe(false);
    expect(new URL(page.url()).hash).toBe('');
  });

  it('quotes words over a heading with the heading on its own line', async () => {
    const page = await open(`${PATH}#176-228`);
    const quote = panel(page).locator('blockquote');
    const lines = ((await quote.textContent()) ?? '').split('\n');
    expect(lines.slice(1)).toEqual(['报告范围', expect.stringMatching(/^本公司/)]);
    await panel(page).getByText('Cite', { exact: true }).click();
    expect(await panel(page).locator('.cite pre').textContent()).toContain(`“${lines.join('\n')}”`);
    await opened.picture('report-quote-over-heading');
  });

  it.each(['pointer', 'keyboard'])('offers the statements based on a selected passage, by %s', async (by) => {
    const page = await open(PATH);
    await text(page).locator('p').first().waitFor();
    // From within one mark to within another, over a line break of the text.
    await page.evaluate(`(() => {
      const piece = (words) => [...document.querySelectorAll('.text [data-from]')].find((one) => one.textContent.includes(words));
      const [first, last] = [piece('ISO20000'), piece('全程记录')];
      getSelection().setBaseAndExtent(first.firstChild, 3, last.firstChild, 4);
    })()`);
    const offer = page.getByRole('button', { name: 'What rests on the selected words' });
    await offer.waitFor();
    if (by === 'pointer') await offer.click();
    else await page.keyboard.press('Enter');
    const quote = (await panel(page).locator('blockquote').textContent()) ?? '';
    expect([quote.slice(0, 5), quote.slice(-4)]).toEqual(['20000', '全程记录']);
    await offer.waitFor({ state: 'detached' });
  });

  it.each(['999999-9999999', '9940-9921', 'section:sugon-2021:none'])(
    'reports that #%s does not exist',
    async (asked) => {
      const page = await open(`${PATH}#${asked}`);
      await page.getByRole('status').getByText(`“${asked}”, which is not in this report`).waitFor();
      await panel(page).getByText('Select marked words').waitFor();
    },
  );

  it('has the report’s name as title, and its id while loading', async () => {
    const page = await open('/');
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/graphql', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(PATH);
    await page.getByText('Loading …').waitFor();
    expect(await page.title()).toBe('sugon-2021 · Report graph');
    answer();
    await text(page).locator('p').first().waitFor();
    expect(await page.title()).toBe('Sugon corporate social responsibility report 2021 · Report graph');
  });

  it.each([
    ['text', ISO_20000],
    ['BibTeX', '@techreport{report-sugon-2021-9921-9940,'],
    ['W3C annotation', '"type": "TextPositionSelector"'],
  ])('cites the quote as %s', async (form, part) => {
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

  it('can be used by keyboard alone', async () => {
    const page = await open(PATH);
    const pilcrow = text(page).locator('.pilcrow').first();
    await pilcrow.focus();
    await page.keyboard.press('Enter');
    await panel(page).getByRole('heading', { name: 'What rests on these words' }).waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('What rests on these words');
  });

  it('hides a kind, and shows sentences without evidence with their reason', async () => {
    const page = await open(PATH);
    const claims = text(page).locator('.claim');
    await claims.first().waitFor();
    expect(await claims.count()).toBeGreaterThan(300);
    await page.getByRole('checkbox', { name: /^Claim/ }).uncheck();
    expect(await claims.count()).toBe(0);
    await page.getByRole('checkbox', { name: 'Show sentences without evidence' }).check();
    expect(await text(page).locator('.uncovered .reason').count()).toBeGreaterThan(0);
  });

  it('remembers the language, names included', async () => {
    const page = await open(PATH);
    await page.getByRole('button', { name: '中文' }).click();
    await text(page).getByRole('heading', { level: 2, name: '前言' }).waitFor();
    await page.reload();
    await text(page).getByRole('heading', { level: 2, name: '前言' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
    await opened.picture('report-zh');
  });

  it.each(['', '#9921-9940', '#10903-10917'])('has no serious accessibility violation: %s', async (view) => {
    const page = await open(`${PATH}${view}`);
    await text(page).locator('p').first().waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

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

  it('reports an unknown report, and links to the existing ones', async () => {
    const { page, context } = await visit(browser(), program().url, '/reports/none');
    await page.getByRole('heading', { name: 'There is no report “none” here.' }).waitFor();
    expect(await page.title()).toBe('There is no report “none” here. · Report graph');
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Sugon corporate social responsibility report 2021' }).click();
    await text(page).getByRole('heading', { level: 2, name: 'Preface' }).waitFor();
    await context.close();
  });

  it('is the list of reports without an id', async () => {
    const { page, context, errors } = await visit(browser(), program().url, '/reports');
    await page.getByRole('heading', { name: 'Reports' }).waitFor();
    await page.getByRole('link', { name: 'Sugon corporate social responsibility report 2021' }).waitFor();
    await context.close();
    expect(errors).toEqual([]);
  });
});

describeInBrowser('The page of a report whose server does not answer', (browser) => {
  const program = programForSuite();

  it('reports an unreachable server, and continues on retry', async () => {
    const { page, context } = await visit(browser(), program().url, '/');
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(`${PATH}#9921-9940`);
    await page.getByRole('alert').getByText('The server does not answer. Is it running?').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await panel(page).locator('blockquote', { hasText: ISO_20000 }).waitFor();
    await context.close();
  });
});

describeInBrowser('The page of a report where a token is required', (browser) => {
  const program = programForSuite({ ACCESS_TOKEN: 'a-secret-for-tests' });

  it('asks for a token, and shows the report once it is entered', async () => {
    const { page, context } = await visit(browser(), program().url, PATH);
    await page.getByLabel('Access token').fill('a-secret-for-tests');
    await page.getByRole('button', { name: 'Enter' }).click();
    await text(page).getByRole('heading', { level: 2, name: 'Preface' }).waitFor();
    await context.close();
  });
});
