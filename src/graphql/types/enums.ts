import type { Model } from '../../model/model.js';
import { Basis, SupportLevel } from '../../model/statement.js';
import { type Enumeration, isEnumeration } from '../../model/value-type.js';
import { STATEMENT_FACETS } from '../../query/facets.js';
import { type EnumTypeSpec, enumType } from '../spec.js';

/** The enumerations of the kinds' properties, each once. */
export function enumerationsOf({ kinds }: Model): Enumeration[] {
  const all = kinds.flatMap(({ properties }) => properties.map(({ type }) => type)).filter(isEnumeration);
  return [...new Map(all.map((each) => [each.name, each])).values()];
}

/** Every enum but those of orders and facets: those of the API itself and those of the kinds' properties. */
export function enumTypes(model: Model): EnumTypeSpec[] {
  const ofModel = new Map([...enumerationsOf(model), Basis, SupportLevel].map((each) => [each.name, each]));
  return [
    ...[...ofModel.values()].map(({ name, description, values }) => enumType(name, description, meaningsOf(values))),
    enumType(
      'Kind',
      'Kinds of entity.',
      Object.fromEntries(model.kinds.map(({ value, description }) => [value, description])),
    ),
    enumType(
      'RelationType',
      'Types of statement: the relation of a subject to an object.',
      Object.fromEntries(
        model.relations.map(({ type, definition, example }) => [type, `${definition} For example: ${example}`]),
      ),
    ),
    enumType('Direction', 'Direction of a statement, seen from an entity.', {
      OUT: 'From the subject to the object: the entity is the subject.',
      IN: 'From the object to the subject: the entity is the object.',
      BOTH: 'Either direction: the entity is the subject or the object.',
    }),
    enumType('SortDirection', 'Sort direction. Missing values are last in both directions.', {
      ASC: 'Ascending: smallest value first.',
      DESC: 'Descending: largest value first.',
    }),
    enumType(
      'StatementFacet',
      'Facets by which statements can be counted.',
      Object.fromEntries(Object.entries(STATEMENT_FACETS).map(([value, { description }]) => [value, description])),
    ),
  ];
}

function meaningsOf(values: Enumeration['values']): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([value, { meaning }]) => [value, meaning]));
}
