/** An answer read with its query and the schema: what each object in it is, and each field by its own name, not its alias. */
import {
  doTypesOverlap,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getOperationAST,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';
import { lowerKebab, upperSnake } from '../../model/names.js';

export interface Asked {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

export interface TypedObject {
  /** Abstract where the answer does not tell which type it is. */
  readonly type: GraphQLCompositeType;
  readonly fields: readonly TypedField[];
}

export interface TypedField {
  readonly name: string;
  readonly value: unknown;
  /** The objects in the value, lists or not. */
  readonly objects: readonly TypedObject[];
}

type Fields = Readonly<Record<string, unknown>>;
/** Names of types to which something may belong; null for any. */
type Allowed = ReadonlySet<string> | null;

export function readAnswer(data: Fields, schema: GraphQLSchema, asked: Asked): TypedObject | null {
  const document = parse(asked.query);
  const operation = getOperationAST(document, asked.operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!root) return null;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  return new Reader(schema, fragments, asked.variables ?? {}).read(data, root, [operation.selectionSet], null);
}

/** The first object under a field; undefined where there is none. */
export function objectAt(object: TypedObject, name: string): TypedObject | undefined {
  return object.fields.find((field) => field.name === name)?.objects[0];
}

/** The text in a field; undefined where there is none. */
export function textAt(object: TypedObject, name: string): string | undefined {
  const value = object.fields.find((field) => field.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Whether it is an entity. One fetched as a Node, whose type nothing tells, is if it has a name: statements have none. */
export function isEntity({ type, fields }: TypedObject): boolean {
  return isEntityType(type) || (type.name === 'Node' && fields.some(({ name }) => name === 'name'));
}

function isEntityType(type: GraphQLCompositeType): boolean {
  const interfaces = 'getInterfaces' in type ? type.getInterfaces() : [];
  return [type, ...interfaces].some(({ name }) => name === 'Entity');
}

class Reader {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly variables: Fields,
  ) {}

  read(
    value: Fields,
    declared: GraphQLCompositeType,
    sets: readonly SelectionSetNode[],
    allowed: Allowed,
  ): TypedObject {
    const type = this.typeOf(value, declared, sets, allowed);
    const fields: TypedField[] = [];
    for (const [key, nodes] of this.selected(type, sets)) {
      const [node] = nodes;
      if (!node || !(key in value)) continue;
      const own = { name: node.name.value, value: value[key] };
      fields.push({ ...own, objects: this.below(own.value, type, nodes, isEntityType(type) ? null : allowed) });
    }
    return { type, fields };
  }

  private below(
    value: unknown,
    type: GraphQLCompositeType,
    nodes: readonly FieldNode[],
    inherited: Allowed,
  ): readonly TypedObject[] {
    const objects = [value].flat(Number.POSITIVE_INFINITY).filter(isFields);
    const [node] = nodes;
    const field = node && this.fieldOf(type, node.name.value);
    const named = field && getNamedType(field.type);
    if (objects.length === 0 || !field || !named || !isCompositeType(named)) return [];
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    // Elsewhere `kinds` is about what is passed, too, not only about what is given.
    const filters = isEntityType(type) || node.name.value === 'search' || node.name.value === 'entities';
    const allowed = filters ? kindsIn(getArgumentValues(field, node, this.variables)) : inherited;
    return objects.map((one) => this.read(one, named, sets, allowed));
  }

  /** A field of the type, or else of any type that it may stand for. */
  private fieldOf(type: GraphQLCompositeType, name: string) {
    const types = isAbstractType(type) ? [type, ...this.schema.getPossibleTypes(type)] : [type];
    for (const one of types) {
      const field = isObjectType(one) || isInterfaceType(one) ? one.getFields()[name] : undefined;
      if (field) return field;
    }
    return undefined;
  }

  /** What is asked of a type, by key of the answer; of an abstract one all that may be asked of it. */
  private selected(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): Map<string, FieldNode[]> {
    const found = new Map<string, FieldNode[]>();
    const collect = ({ selections }: SelectionSetNode): void => {
      for (const one of selections) {
        if (one.kind === Kind.FIELD) {
          const key = (one.alias ?? one.name).value;
          found.set(key, [...(found.get(key) ?? []), one]);
          continue;
        }
        const fragment = one.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(one.name.value) : one;
        const condition = fragment?.typeCondition && typeFromAST(this.schema, fragment.typeCondition);
        const applies = !isCompositeType(condition) || doTypesOverlap(this.schema, type, condition);
        if (fragment && applies) collect(fragment.selectionSet);
      }
    };
    sets.forEach(collect);
    return found;
  }

  private typeOf(
    value: Fields,
    declared: GraphQLCompositeType,
    sets: readonly SelectionSetNode[],
    allowed: Allowed,
  ): GraphQLCompositeType {
    if (!isAbstractType(declared)) return declared;
    const possible = this.schema.getPossibleTypes(declared);
    const said = [...this.selected(declared, sets)].flatMap(([key, [node]]) => {
      const word = value[key];
      return node && typeof word === 'string'
        ? (possible.find((type) => isSaid(type, node.name.value, word)) ?? [])
        : [];
    });
    if (said[0]) return said[0];
    const left = possible.filter(({ name }) => !allowed || allowed.has(upperSnake(name)));
    if (left.length === 1 && left[0]) return left[0];
    // A fragment that holds for one type only shows it by its fields.
    const keys = Object.keys(value).sort().join(' ');
    const fitting = left.filter((type) => [...this.selected(type, sets).keys()].sort().join(' ') === keys);
    return (fitting.length === 1 && fitting[0]) || declared;
  }
}

function isSaid({ name }: GraphQLObjectType, field: string, word: string): boolean {
  if (field === '__typename') return word === name;
  if (field === 'kind') return word === upperSnake(name);
  return field === 'id' && word.startsWith(`${lowerKebab(name)}:`);
}

function kindsIn({ kinds, where }: Fields): Allowed {
  const { kind } = (where ?? {}) as { kind?: { eq?: string; in?: string[] } };
  const named = (kinds as string[] | undefined) ?? kind?.in ?? (kind?.eq ? [kind.eq] : null);
  return named && new Set(named);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
