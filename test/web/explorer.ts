import type { Page } from 'playwright-core';

export const ISO = 'certification:sugon-2021:iso-20000';
export const COMPANY = 'organization:sugon';
export const ISO_NAME = 'ISO 20000 information technology service management system certification';
export const INFERRED_CLAIM = 'The whole service process is recorded and tracked by a supporting IT system';

export const panel = (page: Page) => page.locator('aside.panel');
export const list = (page: Page) => page.locator('.list-view');
export const search = (page: Page) => page.getByRole('combobox', { name: 'Search the graph' });
export const heading = (page: Page, name: string) => panel(page).getByRole('heading', { level: 2, name });

/** What is seen, by the picture's own words. */
export async function counts(page: Page): Promise<[entities: number, statements: number]> {
  const label = await page.getByRole('img', { name: /^A picture of/ }).getAttribute('aria-label');
  const [entities = 0, statements = 0] = (label?.match(/\d+/g) ?? []).map(Number);
  return [entities, statements];
}

export async function untilCounts(page: Page, entities: number, statements: number): Promise<void> {
  const seen = `${entities} ${entities === 1 ? 'entity' : 'entities'} and ${statements} ${statements === 1 ? 'statement' : 'statements'}`;
  await page.getByRole('img', { name: `A picture of ${seen};` }).waitFor({ state: 'attached' });
}
