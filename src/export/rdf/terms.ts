import n3 from 'n3';

const { namedNode } = n3.DataFactory;

const OURS = 'urn:report-knowledge-graph:';

/**
 * Where names come from. Ours: what the graph holds is `urn:report-knowledge-graph:` and its id; kinds, relations and
 * properties are `rkg:` and their name in the API (rkg:Certification, rkg:CONFORMS_TO, rkg:stockCode).
 */
export const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  rkg: `${OURS}vocabulary:`,
} as const;

type Prefix = keyof typeof PREFIXES;

/** A term by its prefixed name, such as `oa:hasBody`. */
export function term(prefixed: `${Prefix}:${string}`): n3.NamedNode {
  const at = prefixed.indexOf(':');
  return namedNode(PREFIXES[prefixed.slice(0, at) as Prefix] + prefixed.slice(at + 1));
}

/** What an id of the graph is called; parts of it after a slash. */
export function resource(id: string, ...parts: readonly (string | number)[]): n3.NamedNode {
  return namedNode(OURS + [id, ...parts].map((part) => encoded(String(part))).join('/'));
}

/** Characters that an IRI may not hold, or not everywhere, as percent-encoded UTF-8. */
function encoded(id: string): string {
  return id.replace(/[^\w.~:@!$&'()*+,;=-]/gu, (character) => encodeURIComponent(character));
}
