import { programForSuite } from './suite.js';

const program = programForSuite();

/** The addresses that a page or a style sheet refers to. */
function addresses(text: string): string[] {
  const attributes = [...text.matchAll(/\b(?:src|href)="([^"]*)"/g)];
  const urls = [...text.matchAll(/(?:url\(|@import )["']?([^"')]+)/g)];
  return [...attributes, ...urls].map(([, address = '']) => address);
}

const isOurs = (address: string): boolean => /^\/(?!\/)/.test(address) || /^(\.|data:|#)/.test(address);

async function assetsOf(page: string): Promise<string[]> {
  const text = await (await fetch(`${program().url}${page}`)).text();
  return [...new Set(addresses(text).filter((address) => address.startsWith('/assets/')))];
}

describe.each(['/', '/graphiql', '/explore', '/reports', '/reports/sugon-2021'])('the page %s', (page) => {
  it('is HTML in UTF-8 that browsers revalidate on each visit', async () => {
    const response = await fetch(`${program().url}${page}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toMatch(/^<!doctype html>/i);
  });

  it('allows resources of its own origin only', async () => {
    const { headers } = await fetch(`${program().url}${page}`);
    const policy = new Map(
      (headers.get('content-security-policy') ?? '').split(';').map((directive) => {
        const [name = '', ...sources] = directive.trim().split(' ');
        return [name, sources];
      }),
    );
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'"]);
    expect(policy.get('connect-src')).toEqual(["'self'"]);
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
    for (const source of [...policy.values()].flat()) expect(source).toMatch(/^('none'|'self'|'unsafe-inline'|data:)$/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('links to existing addresses of its own origin only', async () => {
    const text = await (await fetch(`${program().url}${page}`)).text();
    expect(addresses(text).length).toBeGreaterThan(0);
    for (const address of addresses(text)) {
      expect([address, isOurs(address)]).toEqual([address, true]);
      expect([address, (await fetch(new URL(address, `${program().url}${page}`))).status]).toEqual([address, 200]);
    }
  });
});

it('answers an unknown report with status 404 and a page', async () => {
  for (const id of ['nope', 'claim:sugon-2021:quality', '%E6%9B%99%E5%85%89']) {
    const response = await fetch(`${program().url}/reports/${id}`);
    expect([id, response.status]).toEqual([id, 404]);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toMatch(/^<!doctype html>/i);
  }
});

it.each([
  ['/graphiql/', '/graphiql'],
  ['/explore/?q=iso', '/explore?q=iso'],
  ['/reports/', '/reports'],
  ['/reports/sugon-2021/?view=matrix', '/reports/sugon-2021?view=matrix'],
])('redirects %s to %s', async (from, to) => {
  const { status, headers } = await fetch(`${program().url}${from}`, { redirect: 'manual' });
  expect([status, headers.get('location')]).toEqual([308, to]);
});

it('answers an unknown address with a page for browsers and with an error for programs', async () => {
  for (const address of ['/nope', '/explore/x', '/reports/sugon-2021/x']) {
    const page = await fetch(`${program().url}${address}`, { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    const error = await fetch(`${program().url}${address}`);
    expect([error.status, await error.json()]).toEqual([
      404,
      { errors: [{ message: `There is nothing at GET ${address}.`, extensions: { code: 'BAD_USER_INPUT' } }] },
    ]);
  }
});

it('links from / to the API, its pages, exports and health checks', async () => {
  const text = await (await fetch(`${program().url}/`)).text();
  expect(addresses(text)).toEqual(
    expect.arrayContaining(['/graphiql', '/export/graph.jsonl', '/health/ready', '/health/live']),
  );
  expect(text).toContain('/graphql');
});

describe('the assets of the pages', () => {
  const TYPES: Readonly<Record<string, RegExp>> = {
    js: /^(text|application)\/javascript; charset=utf-8$/,
    css: /^text\/css; charset=utf-8$/,
    svg: /^image\/svg\+xml/,
  };

  it('have media types and are cached as immutable', async () => {
    const assets = [...new Set([...(await assetsOf('/')), ...(await assetsOf('/graphiql'))])];
    expect(assets.map((asset) => asset.split('.').pop())).toEqual(expect.arrayContaining(['js', 'css', 'svg']));
    for (const asset of assets) {
      const { status, headers } = await fetch(`${program().url}${asset}`);
      expect([asset, status]).toEqual([asset, 200]);
      expect(headers.get('content-type')).toMatch(TYPES[asset.split('.').pop() as string] as RegExp);
      expect(headers.get('cache-control')).toMatch(/max-age=31536000, immutable/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('include style sheets that refer to their own origin only', async () => {
    const sheets = (await assetsOf('/graphiql')).filter((asset) => asset.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets)
      for (const address of addresses(await (await fetch(`${program().url}${sheet}`)).text()))
        expect([address, isOurs(address)]).toEqual([address, true]);
  });

  it.each(['/assets/../main.js', '/assets/..%2fmain.js', '/assets/%2e%2e/%2e%2e/package.json', '/assets/', '/assets'])(
    'give no access to other files: %s',
    async (path) => {
      // fetch normalizes the path.
      const { request } = await import('node:http');
      const status = await new Promise<number | undefined>((resolve, reject) => {
        request({ port: program().port, host: '127.0.0.1', path }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .once('error', reject)
          .end();
      });
      expect([400, 403, 404]).toContain(status);
    },
  );
});
