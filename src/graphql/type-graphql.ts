import 'reflect-metadata';
import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLSchema,
  GraphQLString,
  isInterfaceType,
  isObjectType,
  Kind,
  parseType,
  type TypeNode,
} from 'graphql';
import {
  Arg,
  buildSchema,
  Field,
  InputType,
  InterfaceType,
  ObjectType,
  Query,
  Resolver,
  registerEnumType,
} from 'type-graphql';
import type { ArgSpec, ArgSpecs, ObjectTypeSpec, TypeSpec } from './spec.js';
import { LocalDate } from './types/local-date.js';

const SCALARS = [GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString, LocalDate];
const QUERY = 'Query';

type TypeClass = new () => object;
type Nullable = boolean | 'items' | 'itemsAndList';

/**
 * Creates the schema of these types, one of which is Query.
 *
 * TypeGraphQL would wrap each resolver in an asynchronous conversion of its arguments to class instances, so the resolvers are
 * set on the finished schema instead.
 *
 * @param orphans names of the types that the schema includes although no field may return them
 * @throws Error if a name is unknown or declared twice
 */
export async function toSchema(specs: readonly TypeSpec[], orphans: readonly string[]): Promise<GraphQLSchema> {
  const types = new Types(specs);
  for (const spec of specs) declare(spec, types);
  const schema = await buildSchema({
    resolvers: [types.classOf(QUERY)],
    orphanedTypes: orphans.map((name) => types.classOf(name)),
    validate: false,
    skipCheck: true,
  });
  setResolvers(schema, new Map(specs.flatMap((spec) => ('implements' in spec ? [[spec.name, spec]] : []))));
  return schema;
}

/** The representation of each type in TypeGraphQL, by name. All are created before the first is declared. */
class Types {
  private readonly classes = new Map<string, TypeClass>();
  private readonly others = new Map<string, object>(SCALARS.map((scalar) => [scalar.name, scalar]));

  constructor(specs: readonly TypeSpec[]) {
    for (const spec of specs) {
      const { name } = spec;
      if (this.classes.has(name) || this.others.has(name)) throw new Error(`The type ${name} is declared twice.`);
      if (spec.is === 'enum') this.others.set(name, Object.fromEntries(Object.keys(spec.values).map((v) => [v, v])));
      else this.classes.set(name, class {});
    }
  }

  /** @param from what refers to the type, for the error */
  of(name: string, from: string): object {
    const type = this.classes.get(name) ?? this.others.get(name);
    if (!type) throw new Error(`${from} refers to the type ${name}, which is not declared.`);
    return type;
  }

  classOf(name: string, from = 'The schema'): TypeClass {
    const type = this.classes.get(name);
    if (!type) throw new Error(`${from} refers to the type ${name}, which is not declared or has no fields.`);
    return type;
  }

  /** Returns the type and options that TypeGraphQL takes for a reference in SDL notation. */
  reference(written: string, from: string): { readonly type: () => object; readonly nullable: Nullable } {
    const { list, nullable, name, depth } = parsed(parseType(written));
    let type = this.of(name, from);
    for (let i = 0; i < depth; i++) type = [type];
    const whole: Nullable = list ? 'itemsAndList' : true;
    const items: Nullable = list ? 'items' : false;
    return { type: () => type, nullable: nullable.items ? (nullable.whole ? whole : items) : nullable.whole };
  }
}

function parsed(node: TypeNode) {
  const whole = node.kind !== Kind.NON_NULL_TYPE;
  let depth = 0;
  let items = false;
  let at = node;
  while (at.kind !== Kind.NAMED_TYPE) {
    if (at.kind === Kind.LIST_TYPE) {
      depth++;
      items = at.type.kind !== Kind.NON_NULL_TYPE;
    }
    at = at.type;
  }
  return { list: depth > 0, depth, name: at.name.value, nullable: { whole, items } };
}

function declare(spec: TypeSpec, types: Types): void {
  const { name, description } = spec;
  if (spec.is === 'enum') {
    const values = Object.entries(spec.values).map(([value, about]) => [value, { description: about }]);
    registerEnumType(types.of(name, name), { name, description, valuesConfig: Object.fromEntries(values) });
    return;
  }
  const type = types.classOf(name);
  if (spec.is === 'input') {
    InputType(name, { description })(type);
    for (const [field, arg] of Object.entries(spec.fields)) {
      const { type: of, options } = argument(arg, `${name}.${field}`, types);
      Field(of, options)(type.prototype, field);
    }
    return;
  }
  const implemented = spec.implements.map((each) => types.classOf(each, name));
  if (name === QUERY) Resolver()(type);
  else if (spec.is === 'object') ObjectType(name, { description, implements: implemented })(type);
  else InterfaceType(name, { description, implements: implemented })(type);
  addFields(spec, type, types);
}

function addFields(spec: ObjectTypeSpec, type: TypeClass, types: Types): void {
  for (const [field, { type: written, description, args, weight }] of Object.entries(spec.fields)) {
    const from = `${spec.name}.${field}`;
    const { type: of, nullable } = types.reference(written, from);
    const options = { description, nullable, complexity: weight };
    const method = { value: unreachable, configurable: true };
    if (args || spec.name === QUERY) Object.defineProperty(type.prototype, field, method);
    addArgs(type, field, args ?? {}, from, types);
    if (spec.name === QUERY) Query(of, options)(type.prototype, field, method);
    else if (args) Field(of, options)(type.prototype, field, method);
    else Field(of, options)(type.prototype, field);
  }
}

function addArgs(type: TypeClass, field: string, args: ArgSpecs, from: string, types: Types): void {
  Object.entries(args).forEach(([name, arg], index) => {
    const { type: of, options } = argument(arg, `${from}(${name})`, types);
    Arg(name, of, options)(type.prototype, field, index);
  });
}

function argument({ type: written, description, defaultValue }: ArgSpec, from: string, types: Types) {
  const { type, nullable } = types.reference(written, from);
  return { type, options: { description, nullable, ...(defaultValue === undefined ? {} : { defaultValue }) } };
}

function unreachable(): never {
  throw new Error('Resolvers are set on the finished schema.');
}

/** Replaces the resolvers of TypeGraphQL by those of the specifications, or by the default of GraphQL. */
function setResolvers(schema: GraphQLSchema, specs: ReadonlyMap<string, ObjectTypeSpec>): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const spec = specs.get(type.name);
    if (!spec) continue;
    if (type.name === QUERY) type.description = spec.description;
    // Every row has a __typename, from which GraphQL resolves the type synchronously.
    if (isInterfaceType(type)) type.resolveType = undefined;
    if (!isObjectType(type)) continue;
    const sources = [spec, ...type.getInterfaces().map(({ name }) => specs.get(name))];
    for (const field of Object.values(type.getFields()))
      field.resolve = sources.map((source) => source?.fields[field.name]?.resolve).find(Boolean);
  }
}
