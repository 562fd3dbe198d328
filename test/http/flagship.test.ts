import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../the-model.js';
import { codeOf, getQuery, postQuery, type Reply } from './request.js';
import { programForSuite } from './suite.js';

const program = programForSuite();

interface Supporting {
  node: { name: string; status: string };
  statement: {
    basis: string;
    rule: string | null;
    caveat: string | null;
    evidence: { quote: string; section: { name: string }; start: number; end: number }[];
  };
}
interface Claim {
  name: string;
  support: string;
  supportedBy: { edges: Supporting[] };
}

describe('the flagship query', () => {
  let reply: Reply;
  let claims: Claim[];
  const edges = (): Supporting[] => claims.flatMap(({ supportedBy }) => supportedBy.edges);

  beforeAll(async () => {
    const query = await readFile(join(ROOT, 'src', 'web', 'graphiql', 'flagship.graphql'), 'utf8');
    reply = await postQuery(program().url, query);
    expect(reply.errors).toBeUndefined();
    claims = reply.data.claims.nodes;
    // By GET it is the same.
    expect((await getQuery(program().url, { query })).text).toBe(reply.text);
  });

  it('is the query of the README', async () => {
    const aliased =
      '{ claims(where: {category: {eq: SERVICE}}, first: 50) { totalCount nodes { name support supportedBy(kinds: [CERTIFICATION]) { edges { node { name ... on Certification { status } } statement { basis rule caveat evidence { quote section { name } start end } } } } } } }';
    expect((await postQuery(program().url, aliased)).text).toBe(reply.text);
  });

  it('is answered with service claims, each with its support', () => {
    expect(claims.length).toBeGreaterThan(0);
    expect(claims).toHaveLength(Math.min(50, reply.data.claims.totalCount));
    for (const claim of claims) {
      expect(claim.name).toMatch(/\S/);
      expect(['STATED', 'INFERRED', 'NONE']).toContain(claim.support);
    }
  });

  it('includes claims without support', () => {
    const without = claims.filter(({ support }) => support === 'NONE');
    expect(without.length).toBeGreaterThan(0);
    expect(without.flatMap(({ supportedBy }) => supportedBy.edges)).toEqual([]);
  });

  it('returns only certifications that are held', () => {
    expect(edges().length).toBeGreaterThan(0);
    for (const { node } of edges()) expect(node).toEqual({ name: expect.stringMatching(/\S/), status: 'HELD' });
  });

  it('returns rule and caveat for inferred statements only', () => {
    for (const { statement } of edges()) {
      const { basis, rule, caveat } = statement;
      if (basis === 'INFERRED')
        expect({ rule, caveat }).toEqual({ rule: expect.any(String), caveat: expect.any(String) });
      else expect({ basis, rule, caveat }).toEqual({ basis: 'STATED', rule: null, caveat: null });
    }
  });

  it('quotes the report: at least once for stated, at least twice for inferred statements', async () => {
    const text = await readFile(join(ROOT, 'seed', 'reports', 'sugon-2021', 'report.txt'), 'utf8');
    const bare = (words: string): string => words.replace(/\s/g, '');
    for (const { statement } of edges()) {
      expect(statement.evidence.length).toBeGreaterThanOrEqual(statement.basis === 'INFERRED' ? 2 : 1);
      for (const { quote, section, start, end } of statement.evidence) {
        expect(bare(text.slice(start, end))).toBe(bare(quote));
        expect(section.name).toMatch(/\S/);
      }
    }
  });

  it('is refused if one of its fields does not exist', async () => {
    expect(codeOf(await postQuery(program().url, '{ claims(first: 1) { totalCount nodes { name proof } } }'))).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });
});
