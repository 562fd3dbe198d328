import fc from 'fast-check';
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Json } from '../contract/api.js';
import { few, Later, seldom } from './later.js';
import type { Pool } from './pool.js';

/** Of which kind and property a value is wanted. */
interface Wanted {
  /** The kind's GraphQL type; Entity for any. */
  readonly kind: string;
  readonly property: string;
}

const QUANTIFIERS = ['some', 'none', 'every'];
const COMBINATORS = ['and', 'or', 'not'];

/** Arguments that the schema allows, with values that are in the graph, or nearly. */
export class RandomInputs {
  private readonly known = new Map<string, fc.Arbitrary<Json>>();

  constructor(private readonly pool: Pool) {}

  /** @param depth how many levels of filters may stand within */
  of(type: GraphQLInputType, depth: number, wanted: Wanted = { kind: 'Entity', property: '' }): fc.Arbitrary<Json> {
    if (isNonNullType(type)) return this.of(type.ofType, depth, wanted);
    if (isListType(type)) {
      const list = fc.array(this.of(type.ofType, depth, wanted), { maxLength: 3 });
      return wanted.property === 'bounds' ? list.map((bounds) => [...new Set(bounds)].sort((a, b) => a - b)) : list;
    }
    if (isEnumType(type)) return this.enumValue(type.getValues().map(({ name }) => name));
    if (!isInputObjectType(type)) return this.pool.values(type.name, wanted.kind, wanted.property);
    const key = `${type.name} ${depth} ${wanted.kind} ${wanted.property}`;
    const known = this.known.get(key) ?? new Later(() => this.object(type, depth, wanted));
    this.known.set(key, known);
    return known;
  }

  /** What the graph has is asked for more often. */
  private enumValue(names: readonly string[]): fc.Arbitrary<string> {
    const present = names.filter((name) => this.pool.words.has(name));
    const any = fc.constantFrom(...names);
    return present.length > 0 ? fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...present) }, any) : any;
  }

  private object(type: GraphQLInputObjectType, depth: number, wanted: Wanted): fc.Arbitrary<Json> {
    const names = Object.keys(type.getFields());
    const required = names.filter((name) => isNonNullType(type.getFields()[name]?.type));
    if (required.length > 0) return this.record(type, names, required, depth, wanted);
    if (names.includes('some')) return this.relation(type, depth);
    if (names.includes('eq')) return few(this.pair(type, names, depth, wanted)).map((all) => Object.fromEntries(all));
    const kind = type.name.replace(/Where$/, '');
    const isFilter = (name: string): boolean => type.getFields()[name]?.type.toString().endsWith('Filter') ?? false;
    const isRelation = (name: string): boolean =>
      type.getFields()[name]?.type.toString().endsWith('RelationFilter') ?? false;
    const tests = names.filter(
      (name) => !COMBINATORS.includes(name) && !isRelation(name) && (depth > 0 || isFilter(name)),
    );
    const relations = depth > 0 ? names.filter(isRelation) : [];
    const leading = relations.filter((name) => this.pool.leads(kind, name));
    const combinators = depth > 0 ? COMBINATORS.filter((name) => names.includes(name)) : [];
    const among = [tests, tests, relations, leading, combinators].filter((group) => group.length > 0);
    const pair = fc.oneof(...among.map((group) => this.pair(type, group, depth - 1, { kind, property: '' })));
    return few(pair).map((all) => Object.fromEntries(all));
  }

  private relation(type: GraphQLInputObjectType, depth: number): fc.Arbitrary<Json> {
    const wanted = { kind: 'Entity', property: '' };
    const quantified = fc.array(this.pair(type, QUANTIFIERS, depth, wanted), { minLength: 1, maxLength: 2 });
    const statement = seldom(this.of(type.getFields().statement?.type as GraphQLInputType, depth), 2, 1);
    return fc
      .tuple(quantified, statement)
      .map(([some, only]) => ({ ...Object.fromEntries(some), ...(only ? { statement: only } : {}) }));
  }

  private record(type: GraphQLInputObjectType, names: string[], required: string[], depth: number, wanted: Wanted) {
    const fields = names.map((name) => [name, this.field(type, name, depth, wanted)] as const);
    return fc.record(Object.fromEntries(fields), { requiredKeys: required, noNullPrototype: true });
  }

  private pair(type: GraphQLInputObjectType, names: readonly string[], depth: number, wanted: Wanted) {
    return fc.oneof(
      ...names.map((name) =>
        this.field(type, name, depth, wanted.property ? wanted : { ...wanted, property: name }).map(
          (value) => [name, value] as const,
        ),
      ),
    );
  }

  private field(type: GraphQLInputObjectType, name: string, depth: number, wanted: Wanted): fc.Arbitrary<Json> {
    return this.of(type.getFields()[name]?.type as GraphQLInputType, depth, wanted);
  }
}
