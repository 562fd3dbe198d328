import { programForSuite } from '../http/suite.js';
import { describeInBrowser, type Visit, visit } from './browser.js';

describeInBrowser('GraphiQL in Chinese', (browser) => {
  const program = programForSuite();
  let opened: Visit;

  beforeEach(async () => {
    opened = await visit(browser(), program().url, '/graphiql');
    await opened.page.evaluate(`localStorage.setItem('report-graph:settings', '{"language": "zh"}')`);
    await opened.page.reload();
    await opened.page.locator('.graphiql-query-editor .view-lines').getByText('WhichCertifications').waitFor();
  });
  afterEach(() => opened?.context.close());

  it('is translated to Chinese, including text that is added later', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: '变量', exact: true }).waitFor();
    await page.getByRole('button', { name: /^运行查询 \(/ }).click();
    await page.getByRole('button', { name: '显示文档' }).click();
    await page.locator('.graphiql-doc-explorer').getByText('所有类型').waitFor();
    await page.getByRole('button', { name: '打开设置' }).click();
    await page.getByRole('dialog').getByText('清除存储', { exact: true }).waitFor();
    // Nothing but keys, names and the schema's words is left in English.
    const labels = await page
      .locator('.graphiql-container :is(button, [role=toolbar])[aria-label]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
    expect(labels.length).toBeGreaterThan(10);
    expect(labels.filter((label) => !/\p{Script=Han}/u.test(label))).toEqual([]);
    expect(opened.errors).toEqual([]);
    await opened.picture('graphiql-chinese');
  });

  it('switches to English and back to Chinese', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'English', exact: true }).click();
    await page.getByRole('button', { name: 'Show Examples' }).click();
    await page.getByRole('button', { name: 'Hide Examples' }).waitFor();
    await page.getByRole('button', { name: '中文', exact: true }).click();
    await page.getByRole('button', { name: '隐藏示例' }).click();
    await page.getByRole('button', { name: '显示示例' }).waitFor();
    expect(opened.errors).toEqual([]);
  });

  it('opens an example under its Chinese question, ready to run', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: '显示示例' }).click();
    await page.locator('.examples').getByText('哪些主张在报告中没有依据？').click();
    await page.locator('.graphiql-query-editor .view-lines').getByText('哪些主张在报告中没有依据').waitFor();
    await page.getByRole('button', { name: /^运行查询/ }).click();
    await page.locator('.graphiql-response .view-lines').getByText('"data"').waitFor();
    expect(await page.locator('.answer-errors').count()).toBe(0);
  });
});
