import { programForSuite } from '../http/suite.js';
import { describeInBrowser, type Visit, visit } from './browser.js';

/** Where the focus is: its name, and whether one sees it. */
const FOCUS = `(() => {
  const { activeElement: it } = document;
  const { right, bottom } = it.getBoundingClientRect();
  return { name: it.getAttribute('aria-label') ?? it.textContent, isSeen: it === document.body || (right > 0 && bottom > 0) };
})()`;

describeInBrowser('GraphiQL by keyboard', (browser) => {
  const program = programForSuite();
  let opened: Visit;

  beforeEach(async () => {
    opened = await visit(browser(), program().url, '/graphiql');
    await opened.page
      .locator('.graphiql-query-editor .view-lines')
      .getByText('WhichCertificationsSupportWhichServiceClaims')
      .waitFor();
  });
  afterEach(() => opened?.context.close());

  it('reaches all parts by Tab, and no hidden one', async () => {
    const { page } = opened;
    const names: string[] = [];
    for (let i = 0; i < 45; i++) {
      await page.keyboard.press('Tab');
      const { name, isSeen } = (await page.evaluate(FOCUS)) as { name: string; isSeen: boolean };
      expect([name, isSeen]).toEqual([name, true]);
      names.push(name);
    }
    for (const part of ['Show Examples', 'Share or copy as code', 'Variables', 'JSON', 'Table', 'Graph'])
      expect(names).toContain(part);
  });

  it('closes the menu by Escape and by a click outside it', async () => {
    const { page } = opened;
    const summary = page.locator('.take-along summary');
    const link = page.getByRole('button', { name: 'Copy a link' });
    await summary.focus();
    await page.keyboard.press('Enter');
    await link.waitFor();
    await page.keyboard.press('Escape');
    await link.waitFor({ state: 'hidden' });
    expect(await summary.evaluate('document.activeElement.matches(".take-along summary")')).toBe(true);
    await summary.click();
    await link.waitFor();
    await page.locator('.graphiql-response').click();
    await link.waitFor({ state: 'hidden' });
  });

  it('runs the typed query', async () => {
    const { page } = opened;
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('ControlOrMeta+A');
    // A brace that is typed over a selection would be set around it.
    await page.keyboard.press('Delete');
    await page.keyboard.insertText('{ statistics { version } }');
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.locator('.graphiql-response .view-lines').getByText('"version"').waitFor();
  });
});
