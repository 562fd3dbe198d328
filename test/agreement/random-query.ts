import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
} from 'graphql';
import type { Json } from '../contract/api.js';
import { Later, seldom, some } from './later.js';
import type { Pool } from './pool.js';
import { RandomInputs } from './random-inputs.js';

/** A field that is asked for. */
export interface Field {
  readonly parent: string;
  readonly name: string;
  readonly args: Readonly<Record<string, Json>>;
  /** Whether its arguments are written out rather than given as variables. */
  readonly inline: boolean;
  readonly page: PagePick | null;
  readonly selection: Selection | null;
}

export interface Fragment {
  readonly on: string;
  readonly selection: Selection;
}

export type Selection = readonly (Field | Fragment)[];

/** Which page of a list; cursors are picked from those of an earlier answer. */
export interface PagePick {
  readonly size: number | null;
  readonly fromEnd: boolean;
  readonly after: number | null;
  readonly before: number | null;
}

const page: fc.Arbitrary<PagePick> = fc.record({
  size: seldom(fc.constantFrom(1, 2, 3, 5, 0, 50), 2, 3).map((size) => size ?? null),
  fromEnd: fc.boolean(),
  after: seldom(fc.nat(30), 2, 1).map((pick) => pick ?? null),
  before: seldom(fc.nat(30), 4, 1).map((pick) => pick ?? null),
});
const PAGE_ARGUMENTS = ['first', 'after', 'last', 'before'];
/** Levels of lists in lists, and of filters in filters. */
const DEPTH = 3;

/** Queries that the schema allows, over what a graph holds. */
export class RandomQueries {
  private readonly inputs: RandomInputs;
  private readonly known = new Map<string, fc.Arbitrary<Selection>>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly pool: Pool,
  ) {
    this.inputs = new RandomInputs(pool);
  }

  query(): fc.Arbitrary<Selection> {
    const fields = this.schema.getQueryType()?.getFields() ?? {};
    const field = (name: string) => this.field('Query', fields[name] as GraphQLField<unknown, unknown>, DEPTH);
    const lists = this.pool.lists.map(({ list, weight }) => ({ weight, arbitrary: field(list) }));
    const others = Object.keys(fields).filter((name) => !this.pool.isList(name));
    const any = fc.oneof(
      { weight: 1, arbitrary: fc.oneof(...lists) },
      // Those that take no arguments have only one answer.
      {
        weight: 1,
        arbitrary: fc.oneof(
          ...others.map((name) => ({ weight: fields[name]?.args.length ? 6 : 1, arbitrary: field(name) })),
        ),
      },
    );
    return some(any, 2);
  }

  private selection(type: GraphQLCompositeType, depth: number): fc.Arbitrary<Selection> {
    const key = `${type.name} ${depth}`;
    const known = this.known.get(key) ?? new Later(() => this.makeSelection(type, depth));
    this.known.set(key, known);
    return known;
  }

  private makeSelection(type: GraphQLCompositeType, depth: number): fc.Arbitrary<Selection> {
    if (type.name.endsWith('Connection')) return this.connection(type, depth);
    const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const others = depth > 0 ? fields.filter((field) => isCompositeType(getNamedType(field.type))) : [];
    const kinds = isInterfaceType(type) ? this.schema.getPossibleTypes(type) : [];
    const groups: fc.WeightedArbitrary<Field | Fragment>[] = [];
    const add = (weight: number, all: readonly fc.Arbitrary<Field | Fragment>[]): void => {
      if (all.length > 0) groups.push({ weight, arbitrary: fc.oneof(...all) });
    };
    add(
      4,
      leaves.map((field) => this.field(type.name, field, depth)),
    );
    const [leading, idle] = [true, false].map((leads) =>
      others.filter(({ name }) => this.pool.leads(type.name, name) === leads),
    );
    for (const [weight, fields = []] of [[4, leading] as const, [2, idle] as const])
      add(
        weight,
        fields.map((field) => this.field(type.name, field, depth)),
      );
    for (const present of [true, false])
      add(
        present ? 3 : 1,
        kinds.filter(({ name }) => this.pool.has(name) === present).map(({ name }) => this.fragment(name, depth)),
      );
    return some(fc.oneof(...groups), 3);
  }

  /** Mostly with what is in the list. */
  private connection(type: GraphQLCompositeType, depth: number): fc.Arbitrary<Selection> {
    const all = 'getFields' in type ? Object.values(type.getFields()) : [];
    const holds = ({ name }: { name: string }): boolean => name === 'nodes' || name === 'edges';
    const among = (fields: typeof all) => fc.oneof(...fields.map((field) => this.field(type.name, field, depth)));
    return some(fc.oneof({ weight: 3, arbitrary: among(all.filter(holds)) }, among(all)), 3);
  }

  private fragment(on: string, depth: number): fc.Arbitrary<Fragment> {
    const type = this.schema.getType(on) as GraphQLCompositeType;
    return this.selection(type, depth).map((selection) => ({ on, selection }));
  }

  private args(all: readonly GraphQLArgument[]): fc.Arbitrary<Record<string, Json>> {
    const values = all.map(({ name, type }) => {
      const value = this.inputs
        .of(type, DEPTH - 1, { kind: 'Entity', property: name })
        .map((given) => [name, given] as const);
      return isNonNullType(type) ? value : seldom(value, 3, 2);
    });
    return fc.tuple(...values).map((given) => Object.fromEntries(given.filter((pair) => pair !== undefined)));
  }

  private field(parent: string, { name, type, args }: GraphQLField<unknown, unknown>, depth: number) {
    const named = getNamedType(type);
    const isPaged = args.some((arg) => arg.name === 'after');
    const given = args.filter((arg) => !PAGE_ARGUMENTS.includes(arg.name));
    const below = isPaged || !named.name.match(/Connection$|Edge$|^PageInfo$/) ? depth - 1 : depth;
    const within = parent.match(/Connection$|Edge$/) ? depth : below;
    return fc.record<Field>({
      parent: fc.constant(parent),
      name: fc.constant(name),
      args: this.args(given),
      inline: fc.boolean(),
      page: isPaged ? page : fc.constant(null),
      selection: isCompositeType(named) ? this.selection(named, Math.max(0, within)) : fc.constant(null),
    });
  }
}
