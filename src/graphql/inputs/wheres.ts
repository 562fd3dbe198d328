import type { Model, RelationField } from '../../model/model.js';
import { MAX_WITHIN_STEPS } from '../../query/limits.js';
import { type ArgSpecs, type InputTypeSpec, inputType } from '../spec.js';
import type { SpecialFields } from '../special-fields.js';
import { type TypeName, targetName } from '../types/names.js';
import { filterName } from './filters.js';

/** A filter for each kind, one for entities of any kind and one for statements. */
export function whereTypes(model: Model, special: readonly SpecialFields[]): InputTypeSpec[] {
  const statement = inputType('StatementWhere', 'Filters statements. All conditions at one level must match.', {
    ...combinators('StatementWhere'),
    relations: { type: '[RelationType!]', description: 'The relation is one of these.' },
    basis: { type: 'Basis', description: 'The basis is this one.' },
    subject: { type: 'EntityWhere', description: 'The subject matches this filter.' },
    object: { type: 'EntityWhere', description: 'The object matches this filter.' },
    kinds: { type: '[Kind!]', description: 'The subject or the object is of one of these kinds.' },
    report: {
      type: 'IDFilter',
      description: 'Id of the report that makes the statement; missing for a REFERENCE.',
    },
    id: { type: 'IDFilter', description: 'Id of the statement.' },
    rule: { type: 'StringFilter', description: 'Name of the inference rule; missing unless the basis is INFERRED.' },
    caveat: {
      type: 'StringFilter',
      description: 'What the inference does not prove; missing unless the basis is INFERRED.',
    },
    source: {
      type: 'StringFilter',
      description: 'Source of the reference, such as GB/T 2260; missing unless the basis is REFERENCE.',
    },
    qualifiers: {
      type: 'QualifierFilter',
      description: 'At least one qualifier matches this filter. Use not to require that none does.',
    },
  });
  const relationFilters = [{ name: 'Entity' }, ...model.kinds].map(({ name }) =>
    inputType(
      `${name}RelationFilter`,
      'Filters by the entities that a relation leads to. At least one of some, none and every is required; all that are given must match.',
      {
        some: {
          type: `${name}Where`,
          description: 'At least one related entity matches. {} matches any entity.',
        },
        none: {
          type: `${name}Where`,
          description: 'No related entity matches. {} requires that there are no related entities.',
        },
        every: {
          type: `${name}Where`,
          description: 'All related entities match. Also matches if there are none.',
        },
        statement: {
          type: 'StatementWhere',
          description: 'Only consider statements that match this filter. Default: all.',
        },
      },
    ),
  );
  const common = (name: TypeName): ArgSpecs => ({
    ...combinators(`${name}Where`),
    id: { type: 'IDFilter', description: 'Id of the entity.' },
    kind: { type: 'KindFilter', description: 'Kind of the entity.' },
    name: { type: 'StringFilter', description: 'Name as written in the report.' },
    nameEn: { type: 'StringFilter', description: 'English name.' },
    aliases: { type: 'StringFilter', description: 'At least one alias matches.' },
    description: { type: 'StringFilter', description: 'Short note about the entity.' },
    report: {
      type: 'IDFilter',
      description: 'Id of a report that contains evidence for the entity; at least one matches.',
    },
  });
  const entity = inputType(
    'EntityWhere',
    'Filters entities of any kind. All conditions at one level must match.',
    common('Entity'),
  );
  const kinds = model.kinds.map((kind) => {
    const own = kind.properties.map(({ name, type, description }) => [name, { type: filterName(type), description }]);
    const relations = model
      .fields(kind)
      .map((field) => [field.name, { type: `${targetName(field)}RelationFilter`, description: field.description }]);
    const within: ArgSpecs = model.fields(kind).some(isPart)
      ? {
          within: {
            type: 'ID',
            description: `The entity with this id, or one that is PART_OF it in at most ${MAX_WITHIN_STEPS} steps. An unknown id matches nothing.`,
          },
        }
      : {};
    return inputType(`${kind.name}Where`, `Filters ${kind.plural}. All conditions at one level must match.`, {
      ...common(kind.name),
      ...Object.fromEntries(own),
      ...special.find((each) => each.kind === kind.name)?.filters,
      ...within,
      ...Object.fromEntries(relations),
    });
  });
  return [statement, ...relationFilters, entity, ...kinds];
}

function isPart({ relation, direction }: RelationField): boolean {
  return relation === 'PART_OF' && direction === 'OUT';
}

function combinators(self: string): ArgSpecs {
  return {
    and: { type: `[${self}!]`, description: 'All of these filters match. An empty list always matches.' },
    or: { type: `[${self}!]`, description: 'At least one of these filters matches. An empty list never matches.' },
    not: { type: self, description: 'This filter does not match.' },
  };
}
