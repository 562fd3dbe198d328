import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { requireSuiteName } from '../setup/suite-name.js';
import { ROOT } from '../the-model.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const ARGUMENTS = [
  // In a container the tests run as root, where Chromium's sandbox does not.
  '--no-sandbox',
  '--disable-dev-shm-usage',
  // Pictures are drawn with WebGL, here without a graphics card.
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];
const SCREENSHOTS = join(ROOT, 'test', 'web', 'screenshots');

/** The browser that CHROMIUM names, or else one on the PATH; undefined where there is none. */
export function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [process.env.CHROMIUM, ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))];
  return candidates.find((path) => path && existsSync(path));
}

let said = false;

/** A suite in a browser. Without one it fails in CI; elsewhere it is left out, and says so. */
export function describeInBrowser(name: string, suite: (browser: () => Browser) => void): void {
  requireSuiteName(/\.browser\.test\.ts$/, 'A suite that needs a browser is named *.browser.test.ts.');
  const executablePath = findChromium();
  const why = 'there is no Chromium: install it (apt-get install chromium) or set CHROMIUM to its path';
  if (executablePath) describe(name, () => suite(browserForSuite(executablePath)));
  else if (process.env.CI === 'true')
    it(name, () => {
      throw new Error(`This needs a browser and ${why}.`);
    });
  else {
    if (!said) process.stderr.write(`\nLeft out: everything that needs a browser; ${why}.\n`);
    said = true;
    describe.skip(`${name} (left out: ${why})`, () => suite(browserForSuite('')));
  }
}

function browserForSuite(executablePath: string): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  });
  afterAll(() => browser?.close());
  return () => browser as Browser;
}

/** A page of its own, and all that it did that it should not. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Errors on its console, uncaught ones included. */
  errors: string[];
  /** Addresses of other hosts that it asked for. */
  elsewhere: string[];
  /** Keeps a screenshot for review. */
  picture(name: string): Promise<void>;
}

/** Opens a page in a fresh context. */
export async function visit(browser: Browser, url: string, path: string): Promise<Visit> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  const errors: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && origin !== url) elsewhere.push(request.url());
  });
  await page.goto(path);
  mkdirSync(SCREENSHOTS, { recursive: true });
  const picture = async (name: string): Promise<void> => {
    await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  };
  return { page, context, errors, elsewhere, picture };
}

/** Waits until an expression holds on a page; by asking again, as the page’s own policy lets no text be run there. */
export async function until(page: Page, expression: string): Promise<void> {
  for (const end = Date.now() + 20_000; !(await page.evaluate(expression)); await page.waitForTimeout(50))
    if (Date.now() > end) throw new Error(`This does not come about: ${expression}`);
}
