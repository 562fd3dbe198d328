import { GraphQLID } from 'graphql';
import type { KindDefinition } from '../../model/kind.js';
import type { Model, RelationField } from '../../model/model.js';
import { MAX_WITHIN_STEPS } from '../../query/limits.js';
import type { ArgSpec, Declarations, TypeClass } from '../declare.js';
import { TypeMap, type TypeName } from '../type-map.js';
import type { Enums } from '../types/enums.js';
import type { Filters } from './filters.js';

/** The inputs that choose entities and statements. */
export interface Wheres {
  readonly entity: TypeClass;
  readonly statement: TypeClass;
  of(kind: KindDefinition): TypeClass;
}

/** Declares a where per kind, one for entities of any kind and one for statements. */
export function declareWheres(model: Model, enums: Enums, filters: Filters, declare: Declarations): Wheres {
  const types = new TypeMap();
  const relationFilters = new TypeMap();
  const text = (): TypeClass => filters.of({ scalar: 'text' });
  const statement = declare.inputType('StatementWhere', 'Chooses statements. All given at one level must hold.', {
    ...combinators(() => statement),
    relations: { type: () => [enums.relationType], description: 'Of one of these types.' },
    basis: { type: () => enums.basis, description: 'Why it is in the graph.' },
    subject: { type: () => types.of('Entity'), description: 'What its subject must be.' },
    object: { type: () => types.of('Entity'), description: 'What its object must be.' },
    kinds: { type: () => [enums.kind], description: 'Its subject or its object is of one of these kinds.' },
    report: { type: () => filters.id, description: 'The report that makes it; none for a reference.' },
    id: { type: () => filters.id, description: 'Its id.' },
    rule: { type: () => text(), description: 'The named rule of an INFERRED statement.' },
    caveat: { type: () => text(), description: 'What the inference does not prove.' },
    source: { type: () => text(), description: 'Where a REFERENCE comes from, such as GB/T 2260.' },
    qualifiers: { type: () => filters.qualifier, description: 'Some qualifier passes; use not for none.' },
  });
  for (const { name } of [{ name: 'Entity' } as const, ...model.kinds])
    relationFilters.set(
      name,
      declare.inputType(
        `${name}RelationFilter`,
        'What a relation must lead to: some, none or every is needed, and all given must hold.',
        {
          some: { type: () => types.of(name), description: 'At least one is such; {} is any at all.' },
          none: { type: () => types.of(name), description: 'None is such; {} for no relation at all.' },
          every: { type: () => types.of(name), description: 'All are such; holds where there is none.' },
          statement: { type: () => statement, description: 'Only statements that match it count.' },
        },
      ),
    );
  const common = (self: TypeName): Record<string, ArgSpec> => ({
    ...combinators(() => types.of(self)),
    id: { type: () => filters.id, description: 'Its id.' },
    kind: { type: () => filters.kind, description: 'Its kind.' },
    name: { type: text, description: 'Its name as the report has it.' },
    nameEn: { type: text, description: 'Its name in English.' },
    aliases: { type: text, description: 'One of the other forms that the report uses.' },
    description: { type: text, description: 'Its short note.' },
    report: { type: () => filters.id, description: 'A report that has evidence for it.' },
  });
  types.set(
    'Entity',
    declare.inputType(
      'EntityWhere',
      'Chooses entities of any kind. All given at one level must hold.',
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
        ? { support: { type: () => filters.supportLevel, description: 'How well it is supported.' } }
        : {};
    const within: Record<string, ArgSpec> = model.fields(kind).some(isPart)
      ? {
          within: {
            type: () => GraphQLID,
            description: `The entity of this id itself, or what is part of it, over ${MAX_WITHIN_STEPS} steps at most; an unknown id matches nothing.`,
          },
        }
      : {};
    types.set(
      kind.name,
      declare.inputType(`${kind.name}Where`, `Chooses ${kind.plural}. All given at one level must hold.`, {
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

/** The kind that a field leads to, or Entity where there are several. */
export function targetName(field: RelationField): TypeName {
  const [only, ...more] = field.kinds;
  return only && more.length === 0 ? only.name : 'Entity';
}

function combinators(self: () => TypeClass): Record<string, ArgSpec> {
  return {
    and: { type: () => [self()], description: 'All of them hold; an empty list always does.' },
    or: { type: () => [self()], description: 'One of them holds; an empty list never does.' },
    not: { type: self, description: 'It does not hold.' },
  };
}
