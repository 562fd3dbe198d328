import type { EntityRecord, Scalar } from '../../model/entity.js';
import type { StatementRecord, SupportLevel } from '../../model/statement.js';
import type { KindValue } from '../../model/vocabulary.js';
import { type EntityFilter, LISTS, type StatementFilter, type Test } from '../../query/filter.js';
import { MAX_WITHIN_STEPS } from '../../query/limits.js';
import { type GraphIndex, propertyValue } from './graph-index.js';

/** Whether an entity passes a filter. */
export function passes(entity: EntityRecord, filter: EntityFilter, index: GraphIndex): boolean {
  switch (filter.op) {
    case 'and':
      return filter.of.every((each) => passes(entity, each, index));
    case 'or':
      return filter.of.some((each) => passes(entity, each, index));
    case 'not':
      return !passes(entity, filter.of, index);
    case 'property':
      return LISTS.includes(filter.property)
        ? testList(entity[filter.property as 'aliases' | 'reports'], filter.test)
        : test(propertyValue(entity, filter.property), filter.test);
    case 'support':
      return test(supportOf(entity.id, filter.kinds ?? null, index), filter.test);
    case 'within':
      return isWithin(entity.id, filter.id, index);
    case 'relation':
      return passesRelation(entity, filter, index);
  }
}

function isWithin(id: string, whole: string, index: GraphIndex): boolean {
  let reached = new Set([id]);
  for (let depth = 0; depth < MAX_WITHIN_STEPS && !reached.has(whole); depth++)
    reached = new Set([...reached].flatMap((part) => index.along(part, 'PART_OF', 'OUT').map(({ object }) => object)));
  return reached.has(whole);
}

function passesRelation(
  entity: EntityRecord,
  { relation, direction, kinds, quantifier, entity: other, statement }: EntityFilter & { op: 'relation' },
  index: GraphIndex,
): boolean {
  const ends = index
    .along(entity.id, relation, direction)
    .filter((candidate) => statementPasses(candidate, statement, index))
    .map((candidate) => index.entities.get(direction === 'OUT' ? candidate.object : candidate.subject))
    .filter((end) => end !== undefined)
    .filter((end) => kinds.includes(end.kind));
  const matches = (end: EntityRecord): boolean => passes(end, other, index);
  if (quantifier === 'some') return ends.some(matches);
  return quantifier === 'none' ? !ends.some(matches) : ends.every(matches);
}

/** Whether a statement passes a filter. */
export function statementPasses(statement: StatementRecord, filter: StatementFilter, index: GraphIndex): boolean {
  switch (filter.op) {
    case 'and':
      return filter.of.every((each) => statementPasses(statement, each, index));
    case 'or':
      return filter.of.some((each) => statementPasses(statement, each, index));
    case 'not':
      return !statementPasses(statement, filter.of, index);
    case 'relations':
      return filter.in.includes(statement.relation);
    case 'basis':
      return statement.basis === filter.is;
    case 'report':
      return test(statement.report, filter.test);
    case 'property':
      return test(statement[filter.property], filter.test);
    case 'qualifier':
      return statement.qualifiers.some(
        ({ key, value }) =>
          filter.key.every((each) => test(key, each)) && filter.value.every((each) => test(value, each)),
      );
    case 'kinds':
      return [statement.subject, statement.object].some((id) => index.isOneOf(id, filter.in));
    case 'end': {
      const end = index.entities.get(statement[filter.end]);
      return end !== undefined && passes(end, filter.entity, index);
    }
  }
}

/** Returns the level of support of a claim by entities of the given kinds (values of `Kind`), or of all kinds if null. */
export function supportOf(claim: string, kinds: readonly KindValue[] | null, index: GraphIndex): SupportLevel {
  const bases = index
    .along(claim, 'SUPPORTS', 'IN')
    .filter(({ subject }) => kinds === null || index.isOneOf(subject, kinds))
    .map(({ basis }) => basis);
  return bases.includes('STATED') ? 'STATED' : bases.includes('INFERRED') ? 'INFERRED' : 'NONE';
}

function testList(values: readonly string[], { operator, value }: Test): boolean {
  if (operator === 'isNull') return (values.length === 0) === value;
  if (operator === 'ne') return values.length > 0 && !values.includes(String(value));
  return values.some((each) => test(each, { operator, value } as Test));
}

function test(actual: Scalar | null, { operator, value }: Test): boolean {
  if (operator === 'isNull') return (actual === null) === value;
  if (actual === null) return false;
  switch (operator) {
    case 'eq':
      return actual === value;
    case 'ne':
      return actual !== value;
    case 'in':
      return value.includes(actual);
    case 'contains':
      return String(actual).includes(value);
    case 'startsWith':
      return String(actual).startsWith(value);
    case 'gt':
      return actual > value;
    case 'gte':
      return actual >= value;
    case 'lt':
      return actual < value;
    case 'lte':
      return actual <= value;
  }
}
