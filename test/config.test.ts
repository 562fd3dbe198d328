import { readConfig } from '../src/config.js';
import { SetupError } from '../src/errors.js';

type Env = Record<string, string | undefined>;

/** Returns the message for an invalid environment. */
function messageOf(env: Env): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof SetupError) return error.message;
    throw error;
  }
  throw new Error('Nothing is wrong with it.');
}

describe('the default configuration', () => {
  it('listens on the loopback interface without a token, with the embedded store', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      graphFile: undefined,
      neo4j: undefined,
      accessToken: undefined,
      showCost: false,
      clientTimeoutMs: 30_000,
      limits: {
        depth: 20,
        cost: 50_000,
        aliases: 50,
        tokens: 10_000,
        bodyBytes: 1_000_000,
        answerBytes: 5_000_000,
        queryMs: 10_000,
      },
    });
  });

  it('treats empty values and spaces as unset', () => {
    const empty = { HOST: '', PORT: ' ', ACCESS_TOKEN: '', NEO4J_URI: '', MAX_DEPTH: '\t' };
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it('is frozen', () => {
    const config = readConfig({ NEO4J_URI: 'bolt://there', NEO4J_PASSWORD: 'secret' });
    for (const part of [config, config.limits, config.neo4j]) expect(Object.isFrozen(part)).toBe(true);
  });
});

describe('HOST', () => {
  it.each(['127.0.0.1', '::1', 'localhost'])('%s needs no token', (host) => {
    expect(readConfig({ HOST: host }).host).toBe(host);
  });

  it.each(['0.0.0.0', '::', '192.168.0.7', 'example.org', '127.0.0.1.example.org', 'localhost.example.org'])(
    '%s, which other machines can reach, requires a token or ALLOW_ANONYMOUS=1',
    (host) => {
      expect(messageOf({ HOST: host })).toBe(
        `HOST is "${host}", which other machines can reach; set ACCESS_TOKEN, or set ALLOW_ANONYMOUS=1 to serve without a token.`,
      );
      expect(readConfig({ HOST: host, ACCESS_TOKEN: 'secret' })).toMatchObject({ host, accessToken: 'secret' });
      expect(readConfig({ HOST: host, ALLOW_ANONYMOUS: '1' })).toMatchObject({ host, accessToken: undefined });
    },
  );

  it.each(['0', 'no', 'false', '', undefined])('is not opened by ALLOW_ANONYMOUS=%s', (value) => {
    expect(messageOf({ HOST: '0.0.0.0', ALLOW_ANONYMOUS: value })).toContain('ALLOW_ANONYMOUS=1');
  });

  it('requires a token that is not empty', () => {
    expect(messageOf({ HOST: '0.0.0.0', ACCESS_TOKEN: ' ' })).toContain('ACCESS_TOKEN');
  });
});

describe('ACCESS_TOKEN', () => {
  it('is required even with ALLOW_ANONYMOUS=1', () => {
    expect(readConfig({ ACCESS_TOKEN: 's', ALLOW_ANONYMOUS: '1' }).accessToken).toBe('s');
  });

  it.each(['two words', '曙光', 'a\u0007b', 'caf\u00e9'])(
    '%j cannot be sent by anyone, and is not repeated',
    (token) => {
      expect(messageOf({ ACCESS_TOKEN: token })).toMatch(/^ACCESS_TOKEN /);
      expect(messageOf({ ACCESS_TOKEN: token })).not.toContain(token);
    },
  );
});

describe.each([
  ['PORT', 0, 65_535, (env: Env) => readConfig(env).port],
  ['MAX_DEPTH', 1, 1000, (env: Env) => readConfig(env).limits.depth],
  ['MAX_COST', 1, 1_000_000_000, (env: Env) => readConfig(env).limits.cost],
  ['MAX_ALIASES', 0, 10_000, (env: Env) => readConfig(env).limits.aliases],
  ['MAX_TOKENS', 1, 1_000_000, (env: Env) => readConfig(env).limits.tokens],
  ['MAX_BODY_BYTES', 1, 1_000_000_000, (env: Env) => readConfig(env).limits.bodyBytes],
  ['MAX_ANSWER_BYTES', 1, 500_000_000, (env: Env) => readConfig(env).limits.answerBytes],
  ['QUERY_TIMEOUT_MS', 1, 3_600_000, (env: Env) => readConfig(env).limits.queryMs],
  ['CLIENT_TIMEOUT_MS', 1, 3_600_000, (env: Env) => readConfig(env).clientTimeoutMs],
])('%s', (name, least, most, value) => {
  it(`is an integer from ${least} to ${most}`, () => {
    expect(value({ [name]: String(least) })).toBe(least);
    expect(value({ [name]: ` ${most} ` })).toBe(most);
  });

  it.each(['x', '-1', '1.5', '1e3', '0x10', '١', '1 2', String(most + 1), ...(least > 0 ? ['0'] : [])])(
    'is not %s',
    (given) => {
      expect(messageOf({ [name]: given })).toBe(
        `${name} is "${given}"; it must be an integer from ${least} to ${most}.`,
      );
    },
  );
});

describe('NEO4J_URI', () => {
  const password = { NEO4J_PASSWORD: 'secret' };

  it.each([
    'bolt://127.0.0.1:7687',
    'neo4j://localhost',
    'neo4j+s://0123abcd.databases.neo4j.io',
    'neo4j+ssc://db:7687',
    'bolt+s://db',
    'bolt+ssc://[::1]:7687',
  ])('accepts %s', (uri) => {
    expect(readConfig({ NEO4J_URI: uri, ...password }).neo4j).toEqual({
      uri,
      user: 'neo4j',
      password: 'secret',
      database: 'neo4j',
    });
  });

  it.each(['localhost:7687', 'http://localhost:7474', 'neo4j:/localhost', 'neo4j://', 'bolt://a b', 'neo4j+x://db'])(
    'may not be %s',
    (uri) => {
      expect(messageOf({ NEO4J_URI: uri, ...password })).toBe(
        `NEO4J_URI is "${uri}"; it must be an address such as neo4j://host:7687, neo4j+s://host or bolt://host:7687.`,
      );
    },
  );

  it('is returned with a user, a password and a database', () => {
    const env = { NEO4J_URI: 'bolt://db', NEO4J_USER: 'reader', NEO4J_PASSWORD: 'p w', NEO4J_DATABASE: 'reports' };
    expect(readConfig(env).neo4j).toEqual({ uri: 'bolt://db', user: 'reader', password: 'p w', database: 'reports' });
  });

  it('requires NEO4J_PASSWORD', () => {
    expect(messageOf({ NEO4J_URI: 'bolt://db' })).toBe('NEO4J_PASSWORD is not set; it is required with NEO4J_URI.');
  });

  it('selects Neo4j; the other variables alone do not', () => {
    expect(readConfig({ NEO4J_USER: 'reader', ...password, NEO4J_DATABASE: 'reports' }).neo4j).toBeUndefined();
  });
});

describe('the expected version', () => {
  it.each(['0123abcd', 'f'.repeat(64)])('can be %s', (version) => {
    expect(readConfig({ EXPECTED_VERSION: version }).expectedVersion).toBe(version);
  });

  it('is undefined by default', () => {
    expect(readConfig({}).expectedVersion).toBeUndefined();
  });

  it.each(['0123abc', 'latest', 'f'.repeat(65)])('cannot be %s', (version) => {
    expect(messageOf({ EXPECTED_VERSION: version })).toBe(
      `EXPECTED_VERSION is "${version}"; it must be 8 to 64 lower-case hexadecimal digits: a version of the graph or its beginning.`,
    );
  });
});

it('returns messages of one line', () => {
  const wrong: Env[] = [
    { PORT: 'x' },
    { HOST: '0.0.0.0' },
    { NEO4J_URI: 'x' },
    { NEO4J_URI: 'bolt://db' },
    { ACCESS_TOKEN: 'a b' },
  ];
  for (const env of wrong) expect(messageOf(env)).not.toContain('\n');
});
