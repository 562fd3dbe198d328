import n3 from 'n3';

const { namedNode } = n3.DataFactory;

const NAMESPACE = 'urn:report-knowledge-graph:';

/**
 * The namespaces. IRIs of the graph are `urn:report-knowledge-graph:` and the id; kinds, relations and properties are `rkg:`
 * and their name in the API (rkg:Certification, rkg:CONFORMS_TO, rkg:stockCode).
 */
export const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  rkg: `${NAMESPACE}vocabulary:`,
} as const;

type Prefix = keyof typeof PREFIXES;

/** Returns the IRI of a prefixed name, such as `oa:hasBody`. */
export function term(prefixed: `${Prefix}:${string}`): n3.NamedNode {
  const at = prefixed.indexOf(':');
  return namedNode(PREFIXES[prefixed.slice(0, at) as Prefix] + prefixed.slice(at + 1));
}

/** Returns the IRI of an id of the graph. Further parts follow after slashes. */
export function resource(id: string, ...parts: readonly (string | number)[]): n3.NamedNode {
  return namedNode(NAMESPACE + [id, ...parts].map((part) => encoded(String(part))).join('/'));
}

/** Percent-encodes characters that are not allowed everywhere in an IRI. */
function encoded(id: string): string {
  return id.replace(/[^\w.~:@!$&'()*+,;=-]/gu, (character) => encodeURIComponent(character));
}
