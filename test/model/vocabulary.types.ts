/** Compiled by `npm run typecheck`: a line marked with an error that does not occur fails the compilation. */
import type { EntityRecord } from '../../src/model/entity.js';
import type { Model } from '../../src/model/model.js';
import type { RelationDeclaration } from '../../src/model/relation.js';
import type { StatementRecord } from '../../src/model/statement.js';
import type { EntityFilter, StatementFilter } from '../../src/query/filter.js';
import type { ListQuery } from '../../src/query/queries.js';

export function unknownNames(model: Model, entity: EntityRecord, statement: StatementRecord, outside: string) {
  model.kind('Certification');
  // @ts-expect-error a misspelt name of a kind
  model.kind('Certificaton');
  // @ts-expect-error a value of the enum `Kind` in place of the name
  model.kind('CERTIFICATION');
  model.relation('SUPPORTS');
  // @ts-expect-error a misspelt relation
  model.relation('SUPPROTS');
  // @ts-expect-error a text that is not checked
  model.relation(outside);
  if (model.isRelation(outside)) model.relation(outside);
  if (model.isKind(outside)) model.kindByValue(outside);
  // @ts-expect-error a misspelt kind can never be equal
  const isKind = entity.kind === 'CLAIMS';
  // @ts-expect-error a misspelt relation can never be equal
  const isRelation = statement.relation === 'SUPPROTS';
  return [isKind, isRelation];
}

/** Questions, filters and declarations. */
export const misspelt: unknown[] = [
  // @ts-expect-error a misspelt kind
  { kinds: ['CLAIMS'] } satisfies Partial<ListQuery>,
  // @ts-expect-error a misspelt kind
  { op: 'support', test: { operator: 'eq', value: 'NONE' }, kinds: ['CLAIMS'] } satisfies EntityFilter,
  // @ts-expect-error a misspelt relation
  { op: 'relations', in: ['SUPPROTS'] } satisfies StatementFilter,
  // @ts-expect-error an end that is no kind
  { ends: [{ from: ['Certificaton'], to: ['Claim'] }] } satisfies Partial<RelationDeclaration>,
];
