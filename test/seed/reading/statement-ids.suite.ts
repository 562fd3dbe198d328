import { type StatementIdentity, statementId } from '../../../src/model/statement-id.js';
import { statements } from '../graph-look.js';
import { graphOf } from '../tiny-seed.js';

const WORDS = '董事会审议议案等。';

/** The ids of the statements of a seed in which the board reviewed a proposal with these qualifiers. */
async function idsWith(qualifiers: string, words = WORDS): Promise<string[]> {
  const reading = `- at: ${words}\n  committee:board: {reviewed: {document:tiny:p 议案: ${qualifiers}}}\n  document:tiny:p: {type: PROPOSAL}\n`;
  return statements(await graphOf({ words, reading }), 'REVIEWED').map(({ id }) => id);
}

describe('a statement’s id', () => {
  it('is the same each time the seed is read', async () => {
    const ids = async () => (await graphOf({})).statements.map(({ id }) => id);
    expect(await ids()).toEqual(await ids());
  });

  it('does not depend on the order in which qualifiers are written', async () => {
    expect(await idsWith('{verb: 审议, open: 等}')).toEqual(await idsWith('{open: 等, verb: 审议}'));
  });

  it('does not depend on the words around it', async () => {
    expect(await idsWith('{open: 等}', `今年${WORDS}`)).toEqual(await idsWith('{open: 等}'));
  });

  it('differs by each qualifier and its value', async () => {
    const all = await Promise.all(['{}', '{open: 等}', '{verb: 等}', '{verb: 审议}'].map((one) => idsWith(one)));
    expect(new Set(all.flat()).size).toBe(4);
  });

  it('differs by report, subject, relation, object and rule, and is readable as an id', () => {
    const one: StatementIdentity = {
      report: 'r',
      subject: 's',
      relation: 'SUPPORTS',
      object: 'o',
      rule: null,
      qualifiers: [],
    };
    const others: StatementIdentity[] = [
      { ...one, report: null },
      { ...one, subject: 'o', object: 's' },
      { ...one, relation: 'ABOUT' },
      { ...one, object: 'p' },
      { ...one, rule: 'same-sentence' },
    ];
    const ids = [one, ...others].map(statementId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^statement:[0-9a-f]{24}$/);
  });

  it('does not change between versions of the program', () => {
    const identity: StatementIdentity = {
      report: 'report:tiny',
      subject: 'committee:board',
      relation: 'HAS_SEAT',
      object: 'role:director',
      rule: null,
      qualifiers: [
        { key: 'count', value: '6' },
        { key: 'raw', value: '六名' },
      ],
    };
    expect(statementId(identity)).toBe('statement:9e4cef75056998433c13c80d');
  });
});

it('sorts entities and statements by id, each id once', async () => {
  const { entities, statements: all } = await graphOf({});
  for (const ids of [entities.map(({ id }) => id), all.map(({ id }) => id)])
    expect(ids).toEqual([...new Set(ids)].sort());
});
