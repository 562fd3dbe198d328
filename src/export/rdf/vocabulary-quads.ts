import n3 from 'n3';
import type { Model } from '../../model/model.js';
import { english } from './literals.js';
import { term } from './terms.js';

const { quad } = n3.DataFactory;

/** What the names of kinds, relations and properties mean, so that a file explains itself. */
export function* vocabularyQuads({ kinds, relations }: Model): Generator<n3.Quad> {
  for (const { name, description } of kinds) yield* defined(name, 'rdfs:Class', [description]);
  for (const { type, definition } of relations) yield* defined(type, 'rdf:Property', [definition]);
  const properties = new Map<string, Set<string>>();
  for (const { name, description } of kinds.flatMap((kind) => kind.properties))
    properties.set(name, (properties.get(name) ?? new Set()).add(description));
  for (const [name, descriptions] of properties) yield* defined(name, 'rdf:Property', descriptions);
}

function* defined(name: string, type: 'rdfs:Class' | 'rdf:Property', meanings: Iterable<string>): Generator<n3.Quad> {
  yield quad(term(`rkg:${name}`), term('rdf:type'), term(type));
  for (const meaning of meanings) yield quad(term(`rkg:${name}`), term('rdfs:comment'), english(meaning));
}
