import { GraphQLInt } from 'graphql';
import type { Model } from '../../model/model.js';
import type { Counts } from '../../stores/graph-store.js';
import type { Declarations, TypeClass } from '../declare.js';
import type { Enums } from './enums.js';

/** Declares Statistics. */
export function declareStatistics(declare: Declarations, enums: Enums): TypeClass {
  const count = (description: string) => ({ type: () => GraphQLInt, description });
  const kindCount = declare.objectType('KindCount', 'Number of entities of one kind.', {
    kind: { type: () => enums.kind, description: 'Kind of the entities.' },
    count: count('Number of entities of this kind.'),
  });
  const relationCount = declare.objectType('RelationCount', 'Number of statements of one relation, by basis.', {
    relation: { type: () => enums.relationType, description: 'Relation of the statements.' },
    stated: count('Number of statements whose basis is STATED.'),
    inferred: count('Number of statements whose basis is INFERRED.'),
    reference: count('Number of statements whose basis is REFERENCE.'),
  });
  return declare.objectType(
    'Statistics',
    'Size and version of the graph. Text kinds and text relations are not counted.',
    {
      version: {
        type: () => String,
        description:
          'Version of the graph: the SHA-256 hash of its canonical export (/export/graph.jsonl) in hexadecimal. Cite it to make a result reproducible.',
      },
      entities: count('Number of entities.'),
      statements: count('Number of statements.'),
      evidence: count('Number of quotes that are evidence for entities and statements.'),
      kinds: {
        type: () => [kindCount],
        description: 'Number of entities for each kind, including kinds without entities.',
      },
      relations: {
        type: () => [relationCount],
        description: 'Number of statements for each relation, including relations without statements.',
      },
    },
  );
}

/** Converts the counts of a store to Statistics. */
export function toStatistics({ kinds, relations, ...counts }: Counts, model: Model) {
  return {
    ...counts,
    kinds: model.kinds
      .filter(({ textual }) => !textual)
      .map(({ value }) => ({ kind: value, count: kinds[value] ?? 0 })),
    relations: model.relations
      .filter(({ textual }) => !textual)
      .map(({ type }) => ({
        relation: type,
        stated: relations[type]?.STATED ?? 0,
        inferred: relations[type]?.INFERRED ?? 0,
        reference: relations[type]?.REFERENCE ?? 0,
      })),
  };
}
