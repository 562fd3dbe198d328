import { GraphQLInt } from 'graphql';
import type { Model } from '../../model/model.js';
import type { Counts } from '../../stores/graph-store.js';
import type { Declarations, TypeClass } from '../declare.js';
import type { Enums } from './enums.js';

/** Declares Statistics. */
export function declareStatistics(declare: Declarations, enums: Enums): TypeClass {
  const count = (description: string) => ({ type: () => GraphQLInt, description });
  const kindCount = declare.objectType('KindCount', 'How many entities of one kind.', {
    kind: { type: () => enums.kind, description: 'The kind.' },
    count: count('How many.'),
  });
  const relationCount = declare.objectType('RelationCount', 'How many statements of one type, by basis.', {
    relation: { type: () => enums.relationType, description: 'The type.' },
    stated: count('STATED ones.'),
    inferred: count('INFERRED ones.'),
    reference: count('REFERENCE ones.'),
  });
  return declare.objectType(
    'Statistics',
    'What the graph holds; the text itself and where things stand in it left out.',
    {
      version: {
        type: () => String,
        description:
          'The graph’s own: SHA-256 of its canonical export (/export/graph.jsonl), so that an answer can be cited and repeated.',
      },
      entities: count('How many entities.'),
      statements: count('How many statements.'),
      evidence: count('How many pieces of evidence stand behind them.'),
      kinds: { type: () => [kindCount], description: 'By kind; all kinds, also those with none.' },
      relations: { type: () => [relationCount], description: 'By type of statement; all types, also those with none.' },
    },
  );
}

/** Counts as GraphQL shows them. */
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
