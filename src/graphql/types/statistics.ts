import type { Model } from '../../model/model.js';
import type { Counts } from '../../stores/graph-store.js';
import { type FieldSpec, type ObjectTypeSpec, objectType } from '../spec.js';

/** Statistics, and the counts that it consists of. */
export function statisticsTypes(): ObjectTypeSpec[] {
  const count = (description: string): FieldSpec => ({ type: 'Int!', description });
  const kindCount = objectType('KindCount', 'Number of entities of one kind.', {
    kind: { type: 'Kind!', description: 'Kind of the entities.' },
    count: count('Number of entities of this kind.'),
  });
  const relationCount = objectType('RelationCount', 'Number of statements of one relation, by basis.', {
    relation: { type: 'RelationType!', description: 'Relation of the statements.' },
    stated: count('Number of statements whose basis is STATED.'),
    inferred: count('Number of statements whose basis is INFERRED.'),
    reference: count('Number of statements whose basis is REFERENCE.'),
  });
  const statistics = objectType(
    'Statistics',
    'Size and version of the graph. Text kinds and text relations are not counted.',
    {
      version: {
        type: 'String!',
        description:
          'Version of the graph: the SHA-256 hash of its canonical export (/export/graph.jsonl) in hexadecimal. Cite it to make a result reproducible.',
      },
      entities: count('Number of entities.'),
      statements: count('Number of statements.'),
      evidence: count('Number of quotes that are evidence for entities and statements.'),
      kinds: {
        type: '[KindCount!]!',
        description: 'Number of entities for each kind, including kinds without entities.',
      },
      relations: {
        type: '[RelationCount!]!',
        description: 'Number of statements for each relation, including relations without statements.',
      },
    },
  );
  return [kindCount, relationCount, statistics];
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
