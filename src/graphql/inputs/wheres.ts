import { GraphQLID } from 'graphql';
import type { KindDefinition } from '../../model/kind.js';
import type { Model, RelationField } from '../../model/model.js';
import { MAX_WITHIN_STEPS } from '../../query/limits.js';
import type { ArgSpec, Declarations, TypeClass } from '../declare.js';
import { TypeMap, type TypeName } from '../type-map.js';
import type { Enums } from '../types/enums.js';
import type { Filters } from './filters.js';

/** The input types that filter entities and statements. */
export interface Wheres {
  readonly entity: TypeClass;
  readonly statement: TypeClass;
  of(kind: KindDefinition): TypeClass;
}

/** Declares a filter for each kind, one for entities of any kind and one for statements. */
export function declareWheres(model: Model, enums: Enums, filters: Filters, declare: Declarations): Wheres {
  const types = new TypeMap();
  const relationFilters = new TypeMap();
  const text = (): TypeClass => filters.of({ scalar: 'text' });
  const statement = declare.inputType('StatementWhere', 'Filters statements. All conditions at one level must match.', {
    ...combinators(() => statement),
    relations: { type: () => [enums.relationType], description: 'The relation is one of these.' },
    basis: { type: () => enums.basis, description: 'The basis is this one.' },
    subject: { type: () => types.of('Entity'), description: 'The subject matches this filter.' },
    object: { type: () => types.of('Entity'), description: 'The object matches this filter.' },
    kinds: { type: () => [enums.kind], description: 'The subject or the object is of one of these kinds.' },
    report: {
      type: () => filters.id,
      description: 'Id of the report that makes the statement; missing for a REFERENCE.',
    },
    id: { type: () => filters.id, description: 'Id of the statement.' },
    rule: { type: () => text(), description: 'Name of the inference rule; missing unless the basis is INFERRED.' },
    caveat: {
      type: () => text(),
      description: 'What the inference does not prove; missing unless the basis is INFERRED.',
    },
    source: {
      type: () => text(),
      description: 'Source of the reference, such as GB/T 2260; missing unless the basis is REFERENCE.',
    },
    qualifiers: {
      type: () => filters.qualifier,
      description: 'At least one qualifier matches this filter. Use not to require that none does.',
    },
  });
  for (const { name } of [{ name: 'Entity' } as const, ...model.kinds])
    relationFilters.set(
      name,
      declare.inputType(
        `${name}RelationFilter`,
        'Filters by the entities that a relation leads to. At least one of some, none and every is required; all that are given must match.',
        {
          some: {
            type: () => types.of(name),
            description: 'At least one related entity matches. {} matches any entity.',
          },
          none: {
            type: () => types.of(name),
            description: 'No related entity matches. {} requires that there are no related entities.',
          },
          every: {
            type: () => types.of(name),
            description: 'All related entities match. Also matches if there are none.',
          },
          statement: {
            type: () => statement,
            description: 'Only consider statements that match this filter. Default: all.',
          },
        },
      ),
    );
  const common = (self: TypeName): Record<string, ArgSpec> => ({
    ...combinators(() => types.of(self)),
    id: { type: () => filters.id, description: 'Id of the entity.' },
    kind: { type: () => filters.kind, description: 'Kind of the entity.' },
    name: { type: text, description: 'Name as written in the report.' },
    nameEn: { type: text, description: 'English name.' },
    aliases: { type: text, description: 'At least one alias matches.' },
    description: { type: text, description: 'Short note about the entity.' },
    report: {
      type: () => filters.id,
      description: 'Id of a report that contains evidence for the entity; at least one matches.',
    },
  });
  types.set(
    'Entity',
    declare.inputType(
      'EntityWhere',
      'Filters entities of any kind. All conditions at one level must match.',
      common('Entity'),
    ),
  );
  for (const kind of model.kinds) {
    const own = kind.properties.map(({ name, type, description }) => [
      name,
      { type: () => filters.of(type), description },
    ]);
    const relations = model
      .fields(kind)
      .map((field) => [
        field.name,
        { type: () => relationFilters.of(targetName(field)), description: field.description },
      ]);
    const support: Record<string, ArgSpec> =
      kind.name === 'Claim'
        ? { support: { type: () => filters.supportLevel, description: 'Support level of the claim.' } }
        : {};
    const within: Record<string, ArgSpec> = model.fields(kind).some(isPart)
      ? {
          within: {
            type: () => GraphQLID,
            description: `The entity with this id, or one that is PART_OF it in at most ${MAX_WITHIN_STEPS} steps. An unknown id matches nothing.`,
          },
        }
      : {};
    types.set(
      kind.name,
      declare.inputType(`${kind.name}Where`, `Filters ${kind.plural}. All conditions at one level must match.`, {
        ...common(kind.name),
        ...Object.fromEntries(own),
        ...support,
        ...within,
        ...Object.fromEntries(relations),
      }),
    );
  }
  return { entity: types.of('Entity'), statement, of: (kind) => types.of(kind.name) };
}

function isPart({ relation, direction }: RelationField): boolean {
  return relation === 'PART_OF' && direction === 'OUT';
}

/** Returns the name of the kind that a field leads to, or Entity if there are several. */
export function targetName(field: RelationField): TypeName {
  const [only, ...more] = field.kinds;
  return only && more.length === 0 ? only.name : 'Entity';
}

function combinators(self: () => TypeClass): Record<string, ArgSpec> {
  return {
    and: { type: () => [self()], description: 'All of these filters match. An empty list always matches.' },
    or: { type: () => [self()], description: 'At least one of these filters matches. An empty list never matches.' },
    not: { type: self, description: 'This filter does not match.' },
  };
}
