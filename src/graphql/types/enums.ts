import type { Model } from '../../model/model.js';
import { Basis, SupportLevel } from '../../model/statement.js';
import { type Enumeration, isEnumeration } from '../../model/value-type.js';
import { STATEMENT_FACETS } from '../../query/facets.js';
import type { Declarations } from '../declare.js';

/** The enums of the API. */
export interface Enums {
  readonly kind: object;
  readonly relationType: object;
  readonly basis: object;
  readonly supportLevel: object;
  readonly direction: object;
  readonly sortDirection: object;
  readonly statementFacet: object;
  /** The enum of a property of a kind. */
  of(enumeration: Enumeration): object;
}

/** Declares every enum: those of the API itself and those of the kinds' properties. */
export function declareEnums(model: Model, declare: Declarations): Enums {
  const known = new Map<string, object>();
  const of = (enumeration: Enumeration): object => {
    const { name, description, values } = enumeration;
    const type = known.get(name) ?? declare.enumType(name, description, meaningsOf(values));
    known.set(name, type);
    return type;
  };
  for (const kind of model.kinds) for (const { type } of kind.properties) if (isEnumeration(type)) of(type);
  return {
    kind: declare.enumType(
      'Kind',
      'Kinds of entity.',
      Object.fromEntries(model.kinds.map(({ value, description }) => [value, description])),
    ),
    relationType: declare.enumType(
      'RelationType',
      'Types of statement: the relation of a subject to an object.',
      Object.fromEntries(
        model.relations.map(({ type, definition, example }) => [type, `${definition} For example: ${example}`]),
      ),
    ),
    basis: of(Basis),
    supportLevel: of(SupportLevel),
    direction: declare.enumType('Direction', 'Direction of a statement, seen from an entity.', {
      OUT: 'From the subject to the object: the entity is the subject.',
      IN: 'From the object to the subject: the entity is the object.',
      BOTH: 'Either direction: the entity is the subject or the object.',
    }),
    sortDirection: declare.enumType('SortDirection', 'Sort direction. Missing values are last in both directions.', {
      ASC: 'Ascending: smallest value first.',
      DESC: 'Descending: largest value first.',
    }),
    statementFacet: declare.enumType(
      'StatementFacet',
      'Facets by which statements can be counted.',
      Object.fromEntries(Object.entries(STATEMENT_FACETS).map(([value, { description }]) => [value, description])),
    ),
    of,
  };
}

function meaningsOf(values: Enumeration['values']): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([value, { meaning }]) => [value, meaning]));
}
