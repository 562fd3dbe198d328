import n3 from 'n3';
import type { EntityRecord } from '../../model/entity.js';
import type { KindDefinition } from '../../model/kind.js';
import { english, propertyLiteral, words } from './literals.js';
import { resource, term } from './terms.js';

const { quad } = n3.DataFactory;

/** The quads of an entity: its kind, names and properties. */
export function* entityQuads(entity: EntityRecord, kind: KindDefinition): Generator<n3.Quad> {
  const subject = resource(entity.id);
  yield quad(subject, term('rdf:type'), term(`rkg:${kind.name}`));
  yield quad(subject, term('rdfs:label'), words(entity.name));
  if (entity.nameEn !== null) yield quad(subject, term('rdfs:label'), english(entity.nameEn));
  for (const alias of entity.aliases) yield quad(subject, term('skos:altLabel'), words(alias));
  if (entity.description !== null) yield quad(subject, term('rdfs:comment'), words(entity.description));
  for (const property of kind.properties) {
    const value = entity.properties[property.name];
    if (value === undefined) continue;
    yield quad(
      subject,
      term(`rkg:${property.name}`),
      propertyLiteral(property, value, entity.properties.datePrecision),
    );
  }
}
