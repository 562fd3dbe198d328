import { ApiError, badInput } from '../errors.js';
import type { KindDefinition } from '../model/kind.js';
import type { Model, RelationField } from '../model/model.js';
import type { KindValue, RelationType } from '../model/vocabulary.js';
import { ALL, type EntityFilter, type Quantifier, type StatementFilter, type Test } from './filter.js';
import { MAX_FILTER_DEPTH, MAX_FILTER_TESTS } from './limits.js';

/** An input object as GraphQL passes it. */
export type Input = Readonly<Record<string, unknown>>;

const QUANTIFIERS: readonly Quantifier[] = ['some', 'none', 'every'];

/** Converts the `where` arguments of one field to filters, and enforces the limits on their depth and number of tests. */
export class WhereReader {
  private tests = 0;

  constructor(private readonly model: Model) {}

  /** @param kind undefined for entities of any kind */
  entities(where: Input | null | undefined, kind: KindDefinition | undefined, depth = 0): EntityFilter {
    if (!where) return ALL;
    this.notTooDeep(depth);
    const of: EntityFilter[] = [];
    for (const [name, value] of Object.entries(where)) {
      if (value === null || value === undefined) continue;
      const combined = this.combinator(name, value, (inner) => this.entities(inner, kind, depth + 1));
      if (combined) {
        of.push(combined as EntityFilter);
        continue;
      }
      const field = kind && this.model.fields(kind).find((candidate) => candidate.name === name);
      if (field) of.push(...this.relation(field, value as Input, depth + 1));
      else if (name === 'support') of.push(...this.support(value as Input));
      else if (name === 'within') of.push(this.within(value as string));
      else {
        const property = name === 'report' ? 'reports' : name;
        of.push(...this.tested(name, value as Input).map((test) => ({ op: 'property' as const, property, test })));
      }
    }
    return of.length === 1 ? (of[0] as EntityFilter) : { op: 'and', of };
  }

  statements(where: Input | null | undefined, depth = 0): StatementFilter {
    if (!where) return ALL;
    this.notTooDeep(depth);
    const of: StatementFilter[] = [];
    for (const [name, value] of Object.entries(where)) {
      if (value === null || value === undefined) continue;
      const combined = this.combinator(name, value, (inner) => this.statements(inner, depth + 1));
      if (combined) of.push(combined as StatementFilter);
      else if (name === 'relations') of.push({ op: name, in: this.counted(value as RelationType[]) });
      else if (name === 'kinds') of.push({ op: name, in: this.counted(value as KindValue[]) });
      else if (name === 'basis') of.push({ op: 'basis', is: value as 'STATED' });
      else if (name === 'report')
        of.push(...this.tested(name, value as Input).map((test) => ({ op: 'report' as const, test })));
      else if (name === 'id' || name === 'rule' || name === 'caveat' || name === 'source')
        for (const test of this.tested(name, value as Input)) of.push({ op: 'property', property: name, test });
      else if (name === 'qualifiers') of.push(this.qualifier(value as Input));
      else if (name === 'subject' || name === 'object')
        of.push({ op: 'end', end: name, entity: this.entities(value as Input, undefined, depth + 1) });
    }
    return of.length === 1 ? (of[0] as StatementFilter) : { op: 'and', of };
  }

  private combinator<F>(name: string, value: unknown, read: (inner: Input) => F) {
    if (name === 'not') return { op: 'not' as const, of: read(value as Input) };
    if (name === 'and' || name === 'or') return { op: name, of: (value as Input[]).map(read) };
    return undefined;
  }

  private support({ kinds, ...tests }: Input): EntityFilter[] {
    const from = kinds ? { kinds: this.counted(kinds as KindValue[]) } : {};
    return this.tested('support', tests).map((test) => ({ op: 'support', test, ...from }));
  }

  private within(id: string): EntityFilter {
    wellFormed('within', id);
    this.count(1);
    return { op: 'within', id };
  }

  private qualifier({ key, value }: Input): StatementFilter {
    const tests = (name: string, filter: unknown): Test[] => (filter ? this.tested(name, filter as Input) : []);
    return { op: 'qualifier', key: tests('key', key), value: tests('value', value) };
  }

  private relation(field: RelationField, value: Input, depth: number): EntityFilter[] {
    const statement = this.statements(value.statement as Input | null, depth);
    const only = field.kinds.length === 1 ? field.kinds[0] : undefined;
    const quantifiers = QUANTIFIERS.filter((quantifier) => value[quantifier]);
    if (quantifiers.length === 0)
      throw badInput(`${field.name} requires some, none or every. Use some: {} to match any entity.`);
    return quantifiers.map((quantifier) => ({
      op: 'relation',
      relation: field.relation,
      direction: field.direction,
      kinds: field.kinds.map((kind) => kind.value),
      quantifier,
      entity: this.entities(value[quantifier] as Input, only, depth + 1),
      statement,
    }));
  }

  private tested(name: string, filter: Input): Test[] {
    return Object.entries(filter).flatMap(([operator, value]) => {
      if (value === undefined) return [];
      if (value === null) throw badInput(`${name}: ${operator} is null. Use isNull: true to find missing values.`);
      if (operator === 'in') this.counted(value as string[]);
      for (const each of Array.isArray(value) ? value : [value]) {
        wellFormed(name, each);
        finite(name, operator, each);
      }
      this.count(1);
      return [{ operator, value } as Test];
    });
  }

  private counted<T>(list: T[]): T[] {
    this.count(list.length);
    return list;
  }

  private count(more: number): void {
    this.tests += more;
    if (this.tests > MAX_FILTER_TESTS)
      throw new ApiError(
        'QUERY_TOO_COSTLY',
        `The filter has ${this.tests} or more tests; the maximum is ${MAX_FILTER_TESTS}. Split the query.`,
      );
  }

  private notTooDeep(depth: number): void {
    if (depth > MAX_FILTER_DEPTH)
      throw new ApiError(
        'QUERY_TOO_COSTLY',
        `The filter is nested ${depth} or more levels deep; the maximum is ${MAX_FILTER_DEPTH}. Put conditions side by side in one level, or fetch the inner ids first and filter by id: {in: […]}.`,
      );
    this.count(1);
  }
}

/** Refuses lone surrogates, which a database would silently replace. */
function wellFormed(name: string, value: unknown): void {
  if (typeof value === 'string' && !value.isWellFormed())
    throw badInput(`${name} contains a lone surrogate. Send well-formed Unicode.`);
}

/** Refuses numbers that are parsed as infinity, which stores compare differently. */
function finite(name: string, operator: string, value: unknown): void {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw badInput(`${name}: ${operator} is too large; use a number within ±${Number.MAX_VALUE}.`);
}

/** Returns the kinds and relations that a filter names at any level. Text kinds and text relations are included if named. */
export function namedIn(where: unknown, model: Model): { kinds: KindValue[]; relations: RelationType[] } {
  const kinds = new Set<KindValue>();
  const relations = new Set<RelationType>();
  const add = (kind: unknown): void => {
    if (typeof kind === 'string' && model.isKind(kind)) kinds.add(kind);
  };
  const isRelation = (it: unknown): it is RelationType => typeof it === 'string' && model.isRelation(it);
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(each);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'kinds' && Array.isArray(inner)) inner.forEach(add);
        else if (key === 'relations' && Array.isArray(inner))
          for (const it of inner.filter(isRelation)) relations.add(it);
        else if (key === 'kind' && typeof inner === 'object' && inner !== null)
          [(inner as Input).eq, (inner as Input).in].flat().forEach(add);
        visit(inner);
      }
  };
  visit(where);
  return { kinds: [...kinds], relations: [...relations] };
}
