import { ApiError } from '../../src/errors.js';
import type { Given } from '../../src/export/read-cut.js';
import type { GraphStore } from '../../src/stores/graph-store.js';
import { ACME } from '../contract/harbour.js';
import { readJsonl } from './read-back/jsonl.js';
import type { StatementLine } from './read-back/line.js';
import { write } from './written.js';

/** Exports of a part of the graph. */
export function cuts(store: () => GraphStore): void {
  const cut = async (given: Given) => {
    const { bytes, truncated } = await write(store(), 'jsonl', given);
    const lines = readJsonl(bytes);
    const ids = lines.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    const entities = ids.filter((id) => !id.startsWith('statement:'));
    const statements = lines.filter((line): line is StatementLine => line.type === 'statement');
    for (const { subject, object } of statements) expect(entities).toEqual(expect.arrayContaining([subject, object]));
    return { entities, statements: statements.map(({ relation }) => relation).sort(), truncated };
  };
  const refusal = async (given: Given): Promise<string> => {
    const error = await write(store(), 'trig', given).then(
      () => new Error('Nothing was refused.'),
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof ApiError)) throw error;
    return `${error.code}: ${error.message}`;
  };

  it('exports a neighbourhood with the statements between its entities', async () => {
    expect(await cut({ ids: 'region:350000', depth: '1' })).toEqual({
      entities: ['facility:alpha-2021:plant', 'region:350000', 'region:350500', 'region:CN'],
      statements: ['LOCATED_IN', 'PART_OF', 'PART_OF'],
      truncated: false,
    });
    expect(await cut({ ids: 'region:350500,region:CN', depth: '0' })).toEqual({
      entities: ['region:350500', 'region:CN'],
      statements: [],
      truncated: false,
    });
    expect(await cut({ ids: ['region:350500', 'region:350000'], depth: '0' })).toMatchObject({
      statements: ['PART_OF'],
    });
  });

  it('follows the given relations and kinds only', async () => {
    const { entities, statements } = await cut({ ids: ACME, relations: 'HOLDS,BODY_OF', kinds: 'CERTIFICATION' });
    expect(entities).toEqual([
      'certification:alpha-2021:cmmi',
      'certification:alpha-2021:iso-27001',
      'certification:beta-2021:cmmi',
      ACME,
    ]);
    expect(statements).toEqual(['HOLDS', 'HOLDS', 'HOLDS']);
  });

  it('exports the results of a search with the statements between them', async () => {
    expect(await cut({ text: '泉州 福建' })).toEqual({
      entities: ['region:350000', 'region:350500'],
      statements: ['PART_OF'],
      truncated: false,
    });
    expect(await cut({ text: 'zyzzyva' })).toEqual({ entities: [], statements: [], truncated: false });
    expect(await cut({ text: '董事会' })).toMatchObject({ entities: ['committee:alpha-2021:board'], statements: [] });
    const { entities, statements } = await cut({ text: 'cmmi', kinds: 'CERTIFICATION' });
    expect(entities).toEqual(['certification:alpha-2021:cmmi', 'certification:beta-2021:cmmi']);
    expect(statements).toEqual([]);
    expect(await cut({ text: 'cmmi', kinds: 'CERTIFICATION', limit: '1' })).toMatchObject({ truncated: true });
  });

  it('includes the reports within reach, and sections and passages only if they are named', async () => {
    const { entities, statements } = await cut({ ids: ACME, depth: '3' });
    expect(entities.filter((id) => /^(report|section|passage):/.test(id))).toEqual(['report:alpha-2021']);
    expect(statements).toContain('PUBLISHED_BY');
    expect((await cut({ ids: ACME, kinds: 'REPORT' })).entities).toEqual([ACME, 'report:alpha-2021']);
    expect((await cut({ ids: ACME, kinds: 'CLAIM', depth: '3' })).entities.join()).not.toContain('report:');
    const named = await cut({ ids: ACME, kinds: 'REPORT,SECTION', depth: '2' });
    expect(named.entities.filter((id) => id.startsWith('section:')).length).toBeGreaterThan(0);
    expect(named.statements).toContain('IN_REPORT');
  });

  it('includes the report that a text finds', async () => {
    expect((await cut({ text: '甲 2021' })).entities).toEqual(['report:alpha-2021']);
  });

  it('reports that the limit truncates the result', async () => {
    const { entities, truncated } = await cut({ ids: ACME, limit: '3' });
    expect([entities.length, truncated]).toEqual([3, true]);
  });

  it('exports the same part in every format, with a tag that identifies it', async () => {
    const given = { ids: 'region:350000' };
    const { version } = (await store().state()) as { version: string };
    const tags = new Set<string>();
    for (const extension of ['jsonl', 'jsonld', 'trig', 'graphml', 'gexf', 'csv.zip']) {
      const whole = await write(store(), extension);
      const part = await write(store(), extension, given);
      expect(part.bytes.length).toBeLessThan(whole.bytes.length);
      expect((await write(store(), extension, given)).bytes.equals(part.bytes)).toBe(true);
      for (const { tag } of [whole, part]) {
        expect(tag.startsWith(version)).toBe(true);
        tags.add(tag);
      }
    }
    expect(tags.size).toBe(12);
  });

  it.each<[Given, string]>([
    [
      { colour: 'red' },
      'BAD_USER_INPUT: There is no argument "colour"; use ids, text, depth, relations, kinds, limit.',
    ],
    [
      { depth: '2' },
      'BAD_USER_INPUT: depth requires ids or text; add one of them, or omit all arguments for the whole graph.',
    ],
    [{ text: '' }, 'BAD_USER_INPUT: text is empty. Enter a word or a number.'],
    [{ text: 'x', ids: ACME }, 'BAD_USER_INPUT: text and ids cannot be combined; omit one.'],
    [{ text: 'x', depth: '1' }, 'BAD_USER_INPUT: text and depth cannot be combined; omit one.'],
    [{ ids: '' }, 'BAD_USER_INPUT: ids has an empty item; write it as ids=one,two.'],
    [
      { ids: 'claim:nowhere' },
      'BAD_USER_INPUT: ids: there is no entity "claim:nowhere"; take an id from entities, search or a list.',
    ],
    [
      { ids: 'x\uD800' },
      'BAD_USER_INPUT: ids: there is no entity "x\uFFFD"; take an id from entities, search or a list.',
    ],
    [{ ids: ACME, depth: 'far' }, 'BAD_USER_INPUT: depth is "far"; it must be an integer.'],
    [{ ids: ACME, depth: '-1' }, 'BAD_USER_INPUT: depth is -1; use a value from 0 to 6.'],
    [{ ids: ACME, depth: '99' }, 'QUERY_TOO_COSTLY: depth is 99; use a value from 0 to 6.'],
    [{ ids: ACME, depth: ['1', '2'] }, 'BAD_USER_INPUT: depth is given 2 times; give it once.'],
    [{ ids: ACME, limit: '0' }, 'BAD_USER_INPUT: limit is 0; use a value from 1 to 2000.'],
    [{ ids: ACME, limit: '1.5' }, 'BAD_USER_INPUT: limit is "1.5"; it must be an integer.'],
    [
      { ids: ACME, kinds: 'CLAIMS' },
      'BAD_USER_INPUT: kinds: there is no kind "CLAIMS"; use a value of the API, such as CLAIM.',
    ],
    [
      { ids: ACME, relations: 'HOLDS) //' },
      'BAD_USER_INPUT: relations: there is no relation "HOLDS) //"; use a type of the API, such as SUPPORTS.',
    ],
  ])('refuses %j', async (given, said) => {
    expect(await refusal(given)).toBe(said);
  });
}
