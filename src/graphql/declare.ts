import 'reflect-metadata';
import type { GraphQLFieldResolver, GraphQLScalarType } from 'graphql';
import { Arg, Field, InputType, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import type { Context } from './context.js';

/** A class that represents a GraphQL type. */
export type TypeClass = new () => object;

/** The type of a field or argument. An array of one type is a list. */
export type TypeRef = TypeClass | GraphQLScalarType | object;

/** A resolver: takes the parent's row and returns rows. */
// biome-ignore lint/suspicious/noExplicitAny: GraphQL passes resolvers whatever their parents returned
export type Resolve = GraphQLFieldResolver<any, Context, any>;

export interface ArgSpec {
  readonly type: () => TypeRef | readonly [TypeRef];
  readonly description: string;
  /** Whether the argument is non-null. Default: false. */
  readonly required?: boolean;
  readonly defaultValue?: unknown;
}

export interface FieldSpec {
  readonly type: () => TypeRef | readonly [TypeRef];
  readonly description: string;
  readonly nullable?: boolean | 'items';
  readonly args?: Readonly<Record<string, ArgSpec>>;
  /** Default: returns the parent's property of that name. */
  readonly resolve?: Resolve;
  /** Maximum number of objects that the field returns, for the cost of a query. Default: 1, or 0 for a leaf type. */
  readonly weight?: number;
}

export type FieldSpecs = Readonly<Record<string, FieldSpec>>;

/**
 * Declares types with TypeGraphQL and collects their resolvers by type and field. TypeGraphQL would wrap each resolver in an
 * asynchronous conversion of its arguments to class instances, so the resolvers are set on the finished schema instead.
 */
export class Declarations {
  readonly resolvers = new Map<string, Map<string, Resolve>>();

  objectType(name: string, description: string, fields: FieldSpecs, implemented: readonly TypeClass[] = []): TypeClass {
    const type = classNamed(name);
    ObjectType(name, { description, implements: [...implemented] as never })(type);
    this.addFields(type, fields);
    return type;
  }

  interfaceType(
    name: string,
    description: string,
    fields: FieldSpecs,
    implemented: readonly TypeClass[] = [],
  ): TypeClass {
    const type = classNamed(name);
    InterfaceType(name, { description, implements: [...implemented] as never })(type);
    this.addFields(type, fields);
    return type;
  }

  inputType(name: string, description: string, fields: Readonly<Record<string, ArgSpec>>): TypeClass {
    const type = classNamed(name);
    InputType(name, { description })(type);
    for (const [field, { type: of, description, required, defaultValue }] of Object.entries(fields))
      Field(of as () => TypeClass, { description, nullable: !required, ...given(defaultValue) })(type.prototype, field);
    return type;
  }

  /** @param values the description of each value; the internal value is the name */
  enumType(name: string, description: string, values: Readonly<Record<string, string>>): object {
    const type = Object.fromEntries(Object.keys(values).map((value) => [value, value]));
    const valuesConfig = Object.fromEntries(
      Object.entries(values).map(([value, description]) => [value, { description }]),
    );
    registerEnumType(type, { name, description, valuesConfig });
    return type;
  }

  private addFields(type: TypeClass, fields: FieldSpecs): void {
    for (const [name, spec] of Object.entries(fields)) this.addField(type, name, spec);
  }

  private addField(
    type: TypeClass,
    name: string,
    { type: of, description, nullable, args, resolve, weight }: FieldSpec,
  ): void {
    const options = { description, nullable: nullable ?? false, complexity: weight };
    if (args) Object.defineProperty(type.prototype, name, { value: unreachable, configurable: true });
    const descriptor = args && Object.getOwnPropertyDescriptor(type.prototype, name);
    addArgs(type.prototype, name, args ?? {});
    Field(of as () => TypeClass, options)(type.prototype, name, descriptor as PropertyDescriptor);
    if (!resolve) return;
    const resolvers = this.resolvers.get(type.name) ?? new Map<string, Resolve>();
    resolvers.set(name, resolve);
    this.resolvers.set(type.name, resolvers);
  }
}

/** Declares the arguments of a field or query. */
export function addArgs(prototype: object, name: string, args: Readonly<Record<string, ArgSpec>>): void {
  Object.entries(args).forEach(([arg, { type, description, required, defaultValue }], index) => {
    Arg(arg, type as () => TypeClass, { description, nullable: !required, ...given(defaultValue) })(
      prototype,
      name,
      index,
    );
  });
}

function given(defaultValue: unknown): { defaultValue?: unknown } {
  return defaultValue === undefined ? {} : { defaultValue };
}

function classNamed(name: string): TypeClass {
  return { [name]: class {} }[name] as TypeClass;
}

function unreachable(): never {
  throw new Error('Resolvers are set on the finished schema.');
}
