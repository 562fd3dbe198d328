import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.js';

/** An argument, or a field of an input type. */
export interface ArgSpec {
  /** Reference to a type in SDL notation, such as `[ID!]!`. */
  readonly type: string;
  readonly description: string;
  readonly defaultValue?: unknown;
}

export type ArgSpecs = Readonly<Record<string, ArgSpec>>;

/** A field of an object or interface type. */
export interface FieldSpec {
  /** Reference to a type in SDL notation, such as `[Passage!]!`. */
  readonly type: string;
  readonly description: string;
  readonly args?: ArgSpecs;
  /** Maximum number of objects that the field returns, for the cost of a query. Default: 1, or 0 for a leaf type. */
  readonly weight?: number;
  /**
   * Default: returns the parent's property of that name. A method, so that each resolver names the types of its own parent and
   * arguments.
   */
  resolve?(parent: object, args: object, context: Context, info: GraphQLResolveInfo): unknown;
}

export type FieldSpecs = Readonly<Record<string, FieldSpec>>;

export interface ObjectTypeSpec {
  readonly is: 'object' | 'interface';
  readonly name: string;
  readonly description: string;
  /** Names of interfaces. */
  readonly implements: readonly string[];
  readonly fields: FieldSpecs;
}

export interface InputTypeSpec {
  readonly is: 'input';
  readonly name: string;
  readonly description: string;
  readonly fields: ArgSpecs;
}

export interface EnumTypeSpec {
  readonly is: 'enum';
  readonly name: string;
  readonly description: string;
  /** The description of each value. The internal value is the name. */
  readonly values: Readonly<Record<string, string>>;
}

export type TypeSpec = ObjectTypeSpec | InputTypeSpec | EnumTypeSpec;

export function objectType(
  name: string,
  description: string,
  fields: FieldSpecs,
  implemented: readonly string[] = [],
): ObjectTypeSpec {
  return { is: 'object', name, description, fields, implements: implemented };
}

export function interfaceType(
  name: string,
  description: string,
  fields: FieldSpecs,
  implemented: readonly string[] = [],
): ObjectTypeSpec {
  return { is: 'interface', name, description, fields, implements: implemented };
}

export function inputType(name: string, description: string, fields: ArgSpecs): InputTypeSpec {
  return { is: 'input', name, description, fields };
}

export function enumType(name: string, description: string, values: EnumTypeSpec['values']): EnumTypeSpec {
  return { is: 'enum', name, description, values };
}
