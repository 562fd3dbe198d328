import n3 from 'n3';
import type { GraphStore } from '../../src/stores/graph-store.js';
import { ALPHA } from '../contract/harbour.js';
import { sessionOf } from '../stores/session.js';
import { type Node, parseTrig } from './read-back/rdf.js';
import { write } from './written.js';

const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  rkg: 'urn:report-knowledge-graph:vocabulary:',
  our: 'urn:report-knowledge-graph:',
};

/** PROV-O, W3C Web Annotation, languages and datatypes. */
export function rdf(store: () => GraphStore): void {
  const { namedNode } = n3.DataFactory;
  const named = (prefixed: string): n3.NamedNode => {
    const at = prefixed.indexOf(':');
    return namedNode(PREFIXES[prefixed.slice(0, at) as keyof typeof PREFIXES] + prefixed.slice(at + 1));
  };
  let quads: n3.Store;
  beforeAll(async () => {
    quads = parseTrig((await write(store(), 'trig')).bytes);
  });
  const objects = (subject: Node, predicate: string): Node[] =>
    quads.getObjects(subject, named(predicate), n3.DataFactory.defaultGraph());
  const literals = (subject: string, predicate: string): string[] =>
    (objects(named(subject), predicate) as n3.Literal[]).map(({ value, language, datatype }) =>
      language ? `${value}@${language}` : `${value}^^${datatype.value.replace(PREFIXES.xsd, 'xsd:')}`,
    );

  it('tags names with their language', () => {
    expect(literals('our:organization:acme', 'rdfs:label')).toEqual(['阿克米@zh', 'Acme@en']);
    expect(literals('our:standard:iso-9001', 'rdfs:label')).toEqual(['ISO 9001^^xsd:string']);
  });

  it('gives values their datatypes, and dates the known precision', () => {
    expect(literals('our:committee:alpha-2021:board', 'rkg:memberCount')).toEqual(['9^^xsd:integer']);
    expect(literals('our:event:alpha-2021:day', 'rkg:startDate')).toEqual(['2021-03-04^^xsd:date']);
    expect(literals('our:event:alpha-2021:undated', 'rkg:startDate')).toEqual(['2021-03-04^^xsd:date']);
    expect(literals('our:event:alpha-2021:month', 'rkg:endDate')).toEqual(['2021-03^^xsd:gYearMonth']);
    expect(literals('our:event:alpha-2021:year', 'rkg:endDate')).toEqual(['2021^^xsd:gYear']);
  });

  it('writes each statement to a named graph with its provenance', () => {
    const made = new Map<string, string[]>();
    for (const { subject: graph } of quads.match(null, named('rdf:type'), named('rkg:Statement'))) {
      const [basis] = objects(graph, 'rkg:basis').map(({ value }) => value);
      const by = objects(graph, 'prov:wasGeneratedBy').map(({ value }) => value.replace(PREFIXES.our, ''));
      const from = objects(graph, 'prov:wasDerivedFrom').map(({ value }) => value.replace(PREFIXES.our, ''));
      expect([graph.value, by.length, from.length > 0]).toEqual([graph.value, 1, true]);
      if (basis === 'REFERENCE') for (const each of from) expect(each).toMatch(/^source:\//);
      else for (const each of from) expect(each).toMatch(/^report:(alpha|beta)-2021$/);
      made.set(basis ?? '', [...new Set([...(made.get(basis ?? '') ?? []), ...by])].sort());
    }
    expect(Object.fromEntries(made)).toEqual({
      STATED: ['activity:STATED'],
      INFERRED: [
        'activity:INFERRED/named-policy',
        'activity:INFERRED/same-sentence',
        'activity:INFERRED/system-process',
      ],
      REFERENCE: ['activity:REFERENCE'],
    });
  });

  it('selects each quote by text and by position in code points', async () => {
    let checked = 0;
    for (const { subject: annotation } of quads.match(null, named('rdf:type'), named('oa:Annotation'))) {
      const [target] = objects(annotation, 'oa:hasTarget') as [Node];
      const [source] = objects(target, 'oa:hasSource') as [Node];
      const id = source.value.replace(PREFIXES.our, '');
      const [report] = await sessionOf(store()).entities([id], ['publishedText']);
      const text = report?.publishedText ?? '';
      const selectors = objects(target, 'oa:hasSelector');
      const types = selectors.map((selector) => objects(selector, 'rdf:type')[0]?.value.replace(PREFIXES.oa, ''));
      expect(types).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
      const [quote, position] = selectors as [Node, Node];
      const [exact, prefix, suffix] = ['exact', 'prefix', 'suffix'].map(
        (part) => objects(quote, `oa:${part}`)[0]?.value,
      );
      const [start, end] = ['start', 'end'].map((part) => Number(objects(position, `oa:${part}`)[0]?.value));
      const characters = [...text];
      expect(characters.slice(start, end).join('')).toBe(exact);
      expect(
        characters
          .slice(0, start)
          .join('')
          .endsWith(prefix as string),
      ).toBe(true);
      expect(
        characters
          .slice(end)
          .join('')
          .startsWith(suffix as string),
      ).toBe(true);
      const own = ['start', 'end'].map((part) => Number(objects(annotation, `rkg:${part}`)[0]?.value));
      expect(text.slice(own[0], own[1])).toBe(exact);
      checked++;
    }
    expect(checked).toBeGreaterThan(30);
  });

  it('counts a surrogate pair as one position', () => {
    const graphs = quads.getSubjects(named('oa:hasSource'), named(`our:${ALPHA}`), null);
    const shifts = graphs.map((target) => {
      const annotation = namedNode(target.value.replace(/\/target$/, ''));
      const [, position] = objects(target, 'oa:hasSelector') as [Node, Node];
      return Number(objects(annotation, 'rkg:start')[0]?.value) - Number(objects(position, 'oa:start')[0]?.value);
    });
    expect([...new Set(shifts)].sort()).toEqual([0, 1, 2]);
  });

  it('defines every kind, relation and property in use', () => {
    const defined = new Set(
      ['rdfs:Class', 'rdf:Property'].flatMap((type) =>
        quads.getSubjects(named('rdf:type'), named(type), null).map(({ value }) => value),
      ),
    );
    const used = [...quads].flatMap(({ predicate, object }) =>
      [predicate.value, predicate.value === named('rdf:type').value ? object.value : ''].filter((iri) =>
        iri.startsWith(PREFIXES.rkg),
      ),
    );
    expect([...new Set(used)].filter((iri) => !defined.has(iri))).toEqual([]);
  });
}
