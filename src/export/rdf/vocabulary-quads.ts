import n3 from 'n3';
import type { Model } from '../../model/model.js';
import { english } from './literals.js';
import { term } from './terms.js';

const { quad } = n3.DataFactory;

/** Properties of statements and evidence that PROV-O and the Web Annotation vocabulary do not define. */
const OF_STATEMENTS: Readonly<Record<string, string>> = {
  basis: 'Of a statement: STATED, INFERRED or REFERENCE.',
  rule: 'Of an INFERRED statement: the named rule.',
  caveat: 'Of an INFERRED statement: what its quotes do not prove.',
  source: 'Of a REFERENCE statement: its source.',
  report: 'Of a statement: the report that makes it.',
  qualifier: 'Of a statement: a qualifier, with a key and a value.',
  key: 'Of a qualifier: its key.',
  quote: 'Of evidence: the quoted words, without line breaks and without white space between CJK characters.',
  section: 'Of evidence: the section of the report that contains its start.',
  ordinal: 'Of evidence and qualifiers: the position in the list, starting at 1.',
  value: 'Of a qualifier: its value.',
  start: 'Of evidence: the start offset in the published text, in UTF-16 code units.',
  end: 'Of evidence: the end offset, exclusive, in UTF-16 code units.',
};

/** The quads that define kinds, relations and properties, so that a file is self-describing. */
export function* vocabularyQuads({ kinds, relations }: Model): Generator<n3.Quad> {
  for (const { name, description } of kinds) yield* defined(name, 'rdfs:Class', [description]);
  for (const { type, definition } of relations) yield* defined(type, 'rdf:Property', [definition]);
  yield* defined('Statement', 'rdfs:Class', ['One statement, contained in the named graph with its IRI.']);
  const properties = new Map<string, Set<string>>();
  const own = Object.entries(OF_STATEMENTS).map(([name, description]) => ({ name, description }));
  for (const { name, description } of [...kinds.flatMap((kind) => kind.properties), ...own])
    properties.set(name, (properties.get(name) ?? new Set()).add(description));
  for (const [name, descriptions] of properties) yield* defined(name, 'rdf:Property', descriptions);
}

function* defined(name: string, type: 'rdfs:Class' | 'rdf:Property', meanings: Iterable<string>): Generator<n3.Quad> {
  yield quad(term(`rkg:${name}`), term('rdf:type'), term(type));
  for (const meaning of meanings) yield quad(term(`rkg:${name}`), term('rdfs:comment'), english(meaning));
}
