import { allLines } from '../stores/session.js';
import type { Api, Json } from './api.js';
import { ACME, ALPHA } from './harbour.js';
import { listed, words } from './short.js';

const TEXT_KINDS = ['REPORT', 'SECTION', 'PASSAGE'];
const TEXT_RELATIONS = ['MENTIONED_IN', 'IN_SECTION', 'IN_REPORT'];

const SOME = '{ relation subject { kind } object { kind } }';
const isText = ({ relation, subject, object }: Json): boolean =>
  TEXT_RELATIONS.includes(relation) || [subject, object].some(({ kind }) => TEXT_KINDS.includes(kind));

/** Text kinds and text relations stay out unless they are named. */
export function textKinds(api: () => Api): void {
  const entities = async (args: string): Promise<string> => {
    const { entities: list } = await api().ask(
      `{ entities${args && `(${args})`} { totalCount facets(by: [KIND]) { values { value count } } } }`,
    );
    const values: Json[] = list.facets[0].values;
    expect(values.reduce((sum, { count }) => sum + count, 0)).toBe(list.totalCount);
    return words(values.map(({ value }) => value).join(' '));
  };
  const statements = async (where: Json): Promise<Json[]> => {
    const query = `query ($where: StatementWhere) { statements(where: $where, first: 200) { totalCount nodes ${SOME} } }`;
    const { nodes, totalCount } = (await api().ask(query, { where })).statements;
    expect(nodes).toHaveLength(totalCount);
    return nodes;
  };
  const relations = (nodes: readonly Json[]): string =>
    words([...new Set(nodes.map(({ relation }) => relation))].join(' '));

  describe('text kinds, among entities', () => {
    it('are left out by default', async () => {
      for (const kind of TEXT_KINDS) expect(await entities('')).not.toContain(kind);
    });

    it('are left out of a filter that does not name them, also negated', async () => {
      expect(await entities('where: {kind: {ne: CLAIM}}')).not.toMatch(/REPORT|SECTION|PASSAGE/);
      expect(await entities('where: {not: {kind: {eq: CLAIM}}}')).not.toMatch(/REPORT|SECTION|PASSAGE/);
      expect(await entities(`where: {id: {eq: "${ALPHA}"}}`)).toBe('');
    });

    it('are included if they are named in kinds', async () => {
      expect(await entities('kinds: [PASSAGE]')).toBe('PASSAGE');
      expect(await entities('kinds: [CLAIM, REPORT, SECTION]')).toBe('CLAIM REPORT SECTION');
      expect(await entities(`kinds: [REPORT], where: {id: {eq: "${ALPHA}"}}`)).toBe('REPORT');
      expect(await entities('kinds: []')).toBe('');
    });

    it('are included if a filter names them', async () => {
      expect(await entities('where: {kind: {eq: PASSAGE}}')).toBe('PASSAGE');
      expect(await entities('where: {or: [{kind: {in: [SECTION]}}, {kind: {eq: CLAIM}}]}')).toBe('CLAIM SECTION');
    });

    it('have root lists', async () => {
      expect(await listed(api(), 'reports', {})).toBe(words('alpha-2021 beta-2021'));
      expect(await listed(api(), 'sections', { depth: { eq: 2 } })).toBe('figures');
      expect(await listed(api(), 'passages', { text: { contains: '😀' } })).toBe('2');
    });
  });

  describe('text kinds and relations, among statements', () => {
    it('are left out by default', async () => {
      const nodes = await statements({});
      expect(nodes.length).toBeGreaterThan(30);
      expect(nodes.filter(isText)).toEqual([]);
    });

    it('are left out of a filter that does not name them, also negated', async () => {
      for (const where of [
        { not: { basis: 'INFERRED' } },
        { not: { relations: ['SUPPORTS'] } },
        { not: { kinds: ['CLAIM'] } },
        { subject: { id: { eq: ALPHA } } },
        { relations: ['PUBLISHED_BY'] },
      ])
        expect((await statements(where)).filter(isText)).toEqual([]);
    });

    it('are included if their relation is named', async () => {
      const nodes = await statements({ relations: ['MENTIONED_IN', 'HOLDS'] });
      expect(relations(nodes)).toBe('HOLDS MENTIONED_IN');
      expect(nodes.filter(isText).length).toBeGreaterThan(10);
      expect(relations(await statements({ relations: TEXT_RELATIONS }))).toBe(words(TEXT_RELATIONS.join(' ')));
    });

    it('are included if their kind is named', async () => {
      expect(relations(await statements({ kinds: ['REPORT'] }))).toBe('IN_REPORT PUBLISHED_BY');
      expect(relations(await statements({ kinds: ['SECTION'] }))).toBe('IN_REPORT IN_SECTION');
      expect(relations(await statements({ kinds: ['PASSAGE'] }))).toBe('IN_SECTION MENTIONED_IN');
      expect(relations(await statements({ subject: { kind: { eq: 'REPORT' } } }))).toBe('PUBLISHED_BY');
      expect(relations(await statements({ object: { kind: { in: ['REPORT', 'SECTION'] } } }))).toBe(
        'IN_REPORT IN_SECTION',
      );
    });

    it('a named kind includes no other kinds', async () => {
      const nodes = await statements({ or: [{ kinds: ['REPORT'] }, { basis: 'STATED' }] });
      const withSections = nodes.filter(({ relation }) => relation === 'IN_SECTION' || relation === 'MENTIONED_IN');
      expect(withSections).toEqual([]);
      expect(relations(nodes)).toContain('PUBLISHED_BY');
    });
  });

  describe('text kinds and relations, among an entity’s statements', () => {
    const of = async (id: string, where: Json): Promise<Json[]> => {
      const query = `query ($id: ID!, $where: StatementWhere) {
        node(id: $id) { ... on Entity { statements(where: $where, first: 200) { totalCount nodes ${SOME} } } } }`;
      const { statements: list } = (await api().ask(query, { id, where })).node;
      expect(list.nodes).toHaveLength(list.totalCount);
      return list.nodes;
    };

    it('are left out by default', async () => {
      const nodes = await of(ACME, {});
      expect(nodes.length).toBeGreaterThan(10);
      expect(nodes.filter(isText)).toEqual([]);
    });

    it('are included if they are named', async () => {
      expect(relations(await of(ACME, { relations: ['MENTIONED_IN'] }))).toBe('MENTIONED_IN');
      expect(relations(await of(ACME, { kinds: ['REPORT'] }))).toBe('PUBLISHED_BY');
    });

    it('are included if the entity has a text kind', async () => {
      expect(relations(await of(ALPHA, null))).toBe('IN_REPORT PUBLISHED_BY');
      expect(relations(await of('section:alpha-2021:figures', {}))).toBe('IN_REPORT IN_SECTION');
      expect(relations(await of('passage:alpha-2021:1', {}))).toBe('IN_SECTION MENTIONED_IN');
    });
  });

  it('statistics leave text kinds out', async () => {
    const { statistics } = await api().ask(
      '{ statistics { version entities statements kinds { kind count } relations { relation stated inferred reference } } }',
    );
    expect(statistics.kinds.map(({ kind }: Json) => kind)).not.toEqual(expect.arrayContaining(['PASSAGE']));
    expect(statistics.relations.map(({ relation }: Json) => relation)).not.toEqual(
      expect.arrayContaining(['MENTIONED_IN']),
    );
    const { entities: list, statements: all } = await api().ask(
      '{ entities { totalCount } statements { totalCount } }',
    );
    expect(statistics).toMatchObject({ entities: list.totalCount, statements: all.totalCount });
  });

  it('the export has the entities and statements of the statistics, and the reports with their statements', async () => {
    const { reports, entities: list } = await api().ask(
      '{ reports { nodes { id statements(where: {not: {relations: [IN_REPORT]}}) { nodes { id } } } } entities { totalCount } }',
    );
    const all = (await api().ask('{ statements { totalCount } }')).statements;
    const ofReports = new Set(
      reports.nodes.flatMap(({ statements }: Json) => statements.nodes.map(({ id }: Json) => id)),
    );
    expect(ofReports.size).toBeGreaterThan(0);
    const lines: Json[] = (await allLines(api().store)).map((line) => JSON.parse(line));
    const ids = lines.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids.filter((id) => id.startsWith('report:'))).toEqual(reports.nodes.map(({ id }: Json) => id).sort());
    expect(ids.filter((id) => ofReports.has(id))).toHaveLength(ofReports.size);
    expect(lines.filter(({ type }) => type === 'entity')).toHaveLength(list.totalCount + reports.nodes.length);
    expect(lines.filter(({ type }) => type === 'statement')).toHaveLength(all.totalCount + ofReports.size);
    expect(ids.filter((id) => /^(section|passage):/.test(id))).toEqual([]);
    expect(lines.filter(({ relation }) => TEXT_RELATIONS.includes(relation))).toEqual([]);
  });
}
