import { LOADING_TEST_MS, load, settingsFor } from '../http/database.js';
import { type Program, startProgram } from '../http/program.js';
import type { Neo4jServer } from '../neo4j/server.js';
import { describeNeo4j, serverForSuite } from '../neo4j/suite.js';
import { describeInBrowser, until, visit } from './browser.js';

jest.setTimeout(LOADING_TEST_MS);

describeNeo4j('The pages over Neo4j', () => {
  describeInBrowser('show what they show over the embedded store', (browser) => {
    let server: Neo4jServer;
    let overNeo4j: Program;
    let embedded: Program;

    beforeAll(async () => {
      server = await serverForSuite();
      await load(server);
      [overNeo4j, embedded] = await Promise.all([startProgram(settingsFor(server)), startProgram()]);
    });
    afterAll(async () => {
      await Promise.all([overNeo4j?.stop(), embedded?.stop()]);
      await server?.stop();
    });

    it.each([
      ['/', '.flagship'],
      ['/reports/sugon-2021#9921-9940', '.panel .statement'],
      ['/reports/sugon-2021', 'article.text .claim'],
      ['/reports/sugon-2021?view=claims', '.table tbody tr'],
      ['/reports/sugon-2021?view=matrix', '.matrix .cell'],
      ['/explore?focus=certification:sugon-2021:iso-20000', '.panel .statement'],
      ['/explore?q=液冷', '[role="option"]'],
    ])('at %s', async (path, last) => {
      const seen = await Promise.all(
        [overNeo4j, embedded].map(async ({ url }) => {
          const { page, context, errors, elsewhere } = await visit(browser(), url, path);
          await page.locator(last).first().waitFor();
          await until(page, "!document.querySelector('main').textContent.match(/(Loading|Drawing) …/)");
          const text = await page.locator('main').textContent();
          await context.close();
          expect({ errors, elsewhere }).toEqual({ errors: [], elsewhere: [] });
          // A citation has the address of its own server.
          return text?.replaceAll(url, '');
        }),
      );
      expect(seen[0]?.length).toBeGreaterThan(100);
      expect(seen[0]).toBe(seen[1]);
    });
  });
});
