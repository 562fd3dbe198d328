import { charactersAfter, charactersBefore } from '../../src/text/characters.js';
import { normalizeWhitespace } from '../../src/text/normalize-whitespace.js';
import { TextOutline } from '../../src/text/text-outline.js';
import type { Api, Json } from './api.js';
import { ACME, ALPHA, BETA } from './harbour.js';

/** The reports' own text, and evidence in it. */
export function texts(api: () => Api): void {
  it('texts: are as published, whole and in ranges, with line breaks', async () => {
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

  it('texts: evidence has the range of its quote, its section, its passages and the text around it', async () => {
    const evidence = `evidence { quote start end before(characters: 5) after(characters: 5)
      section { start end } passages { start end text }
      report { id text sections { start end depth passages { start end } } } }`;
    const { entities, statements } = await api().ask(
      `{ entities(first: 200) { nodes { ${evidence} } } statements(first: 200) { nodes { ${evidence} } } }`,
    );
    const all: Json[] = [...entities.nodes, ...statements.nodes].flatMap((node) => node.evidence);
    expect(all.length).toBeGreaterThan(30);
    for (const { quote, start, end, before, after, section, passages, report } of all) {
      const outline = new TextOutline(
        report.text,
        report.sections,
        report.sections.flatMap(({ passages }: Json) => passages),
      );
      expect(quote).toBe(outline.quote({ start, end }));
      expect(section.start <= start && end <= section.end).toBe(true);
      for (const passage of passages) expect(passage.start < end && start < passage.end).toBe(true);
      expect(before).toBe(normalizeWhitespace(charactersBefore(report.text, start, 5)));
      expect(after).toBe(normalizeWhitespace(charactersAfter(report.text, end, 5)));
    }
  });

  it('texts: before and after have whole characters', async () => {
    const { node } = await api().ask(`{ node(id: "certification:alpha-2021:iso-9001") { ... on Entity { evidence {
      quote none: before(characters: 0) one: before(characters: 1) two: before(characters: 2) after(characters: 1) } } } }`);
    expect(node.evidence).toEqual([{ quote: '质量管理', none: '', one: '𠀀', two: '进𠀀', after: '。' }]);
  });

  it('texts: an offset inside a surrogate pair is refused', async () => {
    const text = async (range: string) => {
      const { data, errors } = await api().answer(`{ node(id: "${ALPHA}") { ... on Report { text(${range}) } } }`);
      return errors?.[0]?.message ?? data.node.text;
    };
    const { node } = await api().ask(`{ node(id: "${ALPHA}") { ... on Report { text } } }`);
    const at = node.text.indexOf('😀');
    const refusal = `is ${at + 1}, which is inside a surrogate pair; use ${at} or ${at + 2}.`;
    expect(await text(`start: ${at + 1}`)).toBe(`start ${refusal}`);
    expect(await text(`end: ${at + 1}`)).toBe(`end ${refusal}`);
    expect(await text(`start: ${at}, end: ${at + 2}`)).toBe('😀');
  });

  it('texts: sections and passages are in the order of the text, with the entities that they mention', async () => {
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
