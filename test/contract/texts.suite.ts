import { normalizeWhitespace } from '../../src/text/normalize-whitespace.js';
import type { Api, Json } from './api.js';
import { ACME, ALPHA, BETA } from './harbour.js';

/** The reports' own text, and evidence in it. */
export function texts(api: () => Api): void {
  it('texts: as published, whole and in ranges, line breaks and all', async () => {
    const { reports } = await api().ask(
      '{ reports { nodes { id period whole: text some: text(start: 2, end: 6) none: text(start: 3, end: 3) } } }',
    );
    expect(reports.nodes.map(({ id }: Json) => id)).toEqual([BETA, ALPHA]);
    for (const { whole, some, none } of reports.nodes) {
      expect([some, none]).toEqual([whole.slice(2, 6), '']);
      expect(whole).toMatch(/^. 2021\r\n/);
    }
    expect(reports.nodes[1].whole).toContain('公司提供\r\n优质服务😀。');
  });

  it('texts: every piece of evidence is where it says, in its section and passages, with what is around it', async () => {
    const evidence = `evidence { quote start end before(characters: 5) after(characters: 5)
      section { start end } passages { start end text } report { id text } }`;
    const { entities, statements } = await api().ask(
      `{ entities(first: 200) { nodes { ${evidence} } } statements(first: 200) { nodes { ${evidence} } } }`,
    );
    const all: Json[] = [...entities.nodes, ...statements.nodes].flatMap((node) => node.evidence);
    expect(all.length).toBeGreaterThan(30);
    for (const { quote, start, end, before, after, section, passages, report } of all) {
      expect(quote).toBe(normalizeWhitespace(report.text.slice(start, end)));
      expect(section.start <= start && end <= section.end).toBe(true);
      for (const passage of passages) expect(passage.start < end && start < passage.end).toBe(true);
      expect(before).toBe(normalizeWhitespace(report.text.slice(Math.max(0, start - 5), start).toWellFormed()));
      expect(after).toBe(normalizeWhitespace(report.text.slice(end, end + 5).toWellFormed()));
    }
  });

  it('texts: sections and passages in their order, passages with what they mention', async () => {
    const { node } = await api().ask(`{ node(id: "${ALPHA}") { ... on Report { sections {
      id number name depth passages { id text section { id } entities { id } } } } } }`);
    expect(node.sections.map(({ id }: Json) => id)).toEqual(
      ['service', 'quality', 'figures', 'empty'].map((name) => `section:alpha-2021:${name}`),
    );
    expect(node.sections.map(({ number, depth }: Json) => [number, depth])).toEqual([
      ['一、', 1],
      ['二、', 1],
      [null, 2],
      [null, 1],
    ]);
    const passages: Json[] = node.sections.flatMap((section: Json) => {
      for (const passage of section.passages) expect(passage.section).toEqual({ id: section.id });
      return section.passages;
    });
    expect(passages.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5].map((i) => `passage:alpha-2021:${i}`));
    expect(passages[0].entities.map(({ id }: Json) => id)).toEqual([
      'certification:alpha-2021:iso-27001',
      'policy:alpha-2021:security',
      ACME,
    ]);
    expect(passages[2].entities).toEqual([]);
  });

  it('texts: the reports of an entity and of a statement', async () => {
    const { organizations, statements } = await api().ask(`{
      organizations { nodes { id reports { id } } }
      statements(where: {relations: [SUPPORTS]}, first: 200) { nodes { basis report { id period } } }
    }`);
    const reports = Object.fromEntries(organizations.nodes.map(({ id, reports }: Json) => [id, reports]));
    expect(reports[ACME]).toEqual([{ id: ALPHA }, { id: BETA }]);
    expect(reports['organization:bourse']).toEqual([]);
    for (const { basis, report } of statements.nodes) expect(report === null).toBe(basis === 'REFERENCE');
  });

  it('texts: a statement’s qualifiers, source and empty lists', async () => {
    const { statements } = await api().ask(
      '{ statements(where: {relations: [PART_OF, TARGETS]}) { nodes { relation source qualifiers { key value } evidence { quote } } } }',
    );
    for (const { relation, source, evidence } of statements.nodes) {
      expect(source).toBe(relation === 'PART_OF' ? 'GB/T 2260' : null);
      expect(evidence).toEqual([]);
    }
    const qualified = statements.nodes.filter(({ qualifiers }: Json) => qualifiers.length > 0);
    expect(qualified.map(({ qualifiers }: Json) => qualifiers)).toEqual([[{ key: 'stage', value: '二' }]]);
  });
}
