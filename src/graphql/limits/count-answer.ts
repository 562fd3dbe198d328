import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  __Schema as introspectionSchema,
  isLeafType,
  isListType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import type { Context } from '../context.js';
import type { AnswerBudget } from './answer-budget.js';
import { jsonSize, listSize } from './json-size.js';
import { inTurns } from './turns.js';

type Resolver = GraphQLFieldResolver<unknown, Context>;
/** Returns the bytes of a resolved value, without the fields of its objects. */
type Size = (value: unknown, budget: AnswerBudget) => number;

/** Resolvers that already count. All schemas of a process share the introspection fields of graphql-js. */
const counting = new WeakSet<object>();
const spreading = new WeakSet<object>();

/**
 * Makes each field charge the bytes of its name and value to the request's budget. Fields without a resolver get one that
 * counts and replaces the executor's default, which is faster than a wrapper around it.
 */
export function countAnswer(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type)) for (const field of Object.values(type.getFields())) count(field);
  for (const field of [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef]) count(field);
  spread(introspectionSchema.getFields().types);
}

/** Number of types that are introspected in one turn of the event loop: about 20 ms of work. */
const TYPES_PER_TURN = 20;

/** Introspection is synchronous, so it would block the event loop until it is complete. */
function spread(types: GraphQLField<unknown, Context> | undefined): void {
  const resolve = types?.resolve;
  if (!types || !resolve || spreading.has(resolve)) return;
  types.resolve = (parent, args, context, info) => {
    const all: unknown = resolve(parent, args, context, info);
    return context?.budget && Array.isArray(all) ? inTurns(all, TYPES_PER_TURN) : all;
  };
  counting.add(types.resolve);
  spreading.add(types.resolve);
}

function count(field: GraphQLField<unknown, Context>): void {
  const { resolve } = field;
  if (resolve && counting.has(resolve)) return;
  const size = sizeOf(field);
  field.resolve = resolve ? counted(resolve, size) : property(field.name, size);
  counting.add(field.resolve);
}

/** Same as the executor's default resolver: returns the parent's property, or calls it if it is a function. */
function property(name: string, size: Size): Resolver {
  return (parent, args, context, info) => {
    const own = (parent as Readonly<Record<string, unknown>> | undefined)?.[name];
    const value = typeof own === 'function' ? own.call(parent, args, context, info) : own;
    charge(context, info.path.key, size, value);
    return value;
  };
}

function counted(resolve: Resolver, size: Size): Resolver {
  return (parent, args, context, info) => {
    const budget = context?.budget;
    budget?.check();
    let value: unknown;
    try {
      value = resolve(parent, args, context, info);
    } catch (error) {
      throw budget ? budget.fail(error) : error;
    }
    if (!(value instanceof Promise)) {
      charge(context, info.path.key, size, value);
      return value;
    }
    return value.then(
      (resolved: unknown) => {
        charge(context, info.path.key, size, resolved);
        return resolved;
      },
      (error: unknown) => {
        throw budget ? budget.fail(error) : error;
      },
    );
  };
}

/** Quotation marks, colon and comma. */
const AROUND_NAME = 4;

/** There is no budget if the schema is executed outside a request. */
function charge(context: Context | undefined, key: string | number, size: Size, value: unknown): void {
  const budget = context?.budget;
  if (budget) budget.charge(String(key).length + AROUND_NAME + size(value, budget));
}

/** The braces of an object, minus the comma that its last field does not have. */
const OBJECT = 1;

function sizeOf({ type }: GraphQLField<unknown, Context>): Size {
  if (isLeafType(getNamedType(type))) return leafSize;
  return isListType(getNullableType(type)) ? objectsSize : objectSize;
}

const objectSize: Size = (value) => (value == null ? 4 : OBJECT);

const objectsSize: Size = (value) => {
  if (value == null) return 4;
  if (!Array.isArray(value)) return 2;
  let bytes = listSize(value.length);
  for (const item of value) bytes += item == null ? 4 : OBJECT;
  return bytes;
};

/** A string has at least as many bytes as code units, so a string that exceeds the budget is not scanned. */
const leafSize: Size = (value, budget) =>
  typeof value === 'string' && value.length > budget.left ? value.length : jsonSize(value);
