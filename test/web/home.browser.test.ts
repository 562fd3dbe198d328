import { programForSuite } from '../http/suite.js';
import { seriousFaults } from './accessible.js';
import { describeInBrowser, type Visit, visit } from './browser.js';

describeInBrowser('The start page', (browser) => {
  const program = programForSuite();
  let opened: Visit | undefined;
  const open = async (path: string) => {
    opened = await visit(browser(), program().url, path);
    return opened;
  };
  afterEach(() => opened?.context.close());

  it('answers unknown addresses, and reports that there is no page', async () => {
    const { page, picture } = await open('/reports/sugon-2021/没有');
    expect(await page.getByRole('alert').textContent()).toContain('There is no page at /reports/sugon-2021/没有.');
    await page.getByRole('link', { name: 'See the answer as a matrix' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await picture('home-no-page');
  });

  it('ignores a token that no header can hold', async () => {
    const { page, errors } = await open('/');
    await page.evaluate('sessionStorage.setItem("report-graph:token", "令牌")');
    await page.reload();
    await page.getByText('38 service claims').waitFor();
    expect([await page.getByRole('alert').count(), errors]).toEqual([0, []]);
  });
});
