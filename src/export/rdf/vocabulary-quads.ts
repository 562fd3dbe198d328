import n3 from 'n3';
import type { Model } from '../../model/model.js';
import { english } from './literals.js';
import { term } from './terms.js';

const { quad } = n3.DataFactory;

/** What statements and their evidence have, besides what PROV-O and the Web Annotation vocabulary say. */
const OF_STATEMENTS: Readonly<Record<string, string>> = {
  basis: 'Of a statement: STATED, INFERRED or REFERENCE.',
  rule: 'Of an INFERRED statement: the named rule.',
  caveat: 'Of an INFERRED statement: what its quotes do not prove.',
  source: 'Of a REFERENCE: where it comes from.',
  report: 'Of a statement: the report that makes it.',
  qualifier: 'Of a statement: more about it, as a key and a value.',
  key: 'Of a qualifier: what it says more about.',
  quote: 'Of evidence: the words, healed of line breaks and of white space between CJK characters.',
  section: 'Of evidence: the section of the report in which it begins.',
  ordinal: 'Of evidence and qualifiers: which one it is, from 1.',
  value: 'Of a qualifier: what it says.',
  start: 'Of evidence: where it begins, as an offset in UTF-16 units into the text as published.',
  end: 'Of evidence: where it ends, exclusive, as such an offset.',
};

/** What the names of kinds, relations and properties mean, so that a file explains itself. */
export function* vocabularyQuads({ kinds, relations }: Model): Generator<n3.Quad> {
  for (const { name, description } of kinds) yield* defined(name, 'rdfs:Class', [description]);
  for (const { type, definition } of relations) yield* defined(type, 'rdf:Property', [definition]);
  yield* defined('Statement', 'rdfs:Class', ['One fact; the graph of its name holds it.']);
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
