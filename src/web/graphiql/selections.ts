/** What a GraphQL document selects of an object whose type is known. */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getOperationAST,
  type IntrospectionQuery,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** The object types of each interface and union, by name. */
export type PossibleTypes = ReadonlyMap<string, ReadonlySet<string>>;

export function possibleTypesOf({ __schema }: IntrospectionQuery): PossibleTypes {
  return new Map(
    __schema.types.flatMap((type) =>
      'possibleTypes' in type && type.possibleTypes
        ? [[type.name, new Set(type.possibleTypes.map(({ name }) => name))]]
        : [],
    ),
  );
}

export class Selections {
  /** The selection set of the operation; null if the document has no such operation. */
  readonly root: SelectionSetNode | null;
  private readonly fragments = new Map<string, FragmentDefinitionNode>();

  /** @param types null before the schema is known: then a fragment on any type is taken to apply */
  constructor(
    document: DocumentNode,
    operationName: string | null | undefined,
    private readonly types: PossibleTypes | null,
  ) {
    this.root = getOperationAST(document, operationName)?.selectionSet ?? null;
    for (const each of document.definitions)
      if (each.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(each.name.value, each);
  }

  /** Returns the fields that some sets select of an object type, by their keys in the answer. */
  fieldsOf(type: string, sets: readonly SelectionSetNode[]): Map<string, FieldNode[]> {
    const found = new Map<string, FieldNode[]>();
    const collect = ({ selections }: SelectionSetNode): void => {
      for (const one of selections) {
        if (one.kind === Kind.FIELD) {
          const key = (one.alias ?? one.name).value;
          found.set(key, [...(found.get(key) ?? []), one]);
          continue;
        }
        const fragment = one.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(one.name.value) : one;
        if (fragment && this.applies(fragment.typeCondition?.name.value, type)) collect(fragment.selectionSet);
      }
    };
    sets.forEach(collect);
    return found;
  }

  /** Whether a type belongs to an interface or a union. */
  isA(type: string, abstract: string): boolean {
    return this.types?.get(abstract)?.has(type) ?? false;
  }

  private applies(condition: string | undefined, type: string): boolean {
    return condition === undefined || condition === type || this.types === null || this.isA(type, condition);
  }
}

/** Returns the selection sets below the nodes of one field. */
export function setsBelow(nodes: readonly FieldNode[]): SelectionSetNode[] {
  return nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
}

/** An object in the data of an answer. */
export type AnswerObject = Readonly<Record<string, unknown>>;

export function isAnswerObject(value: unknown): value is AnswerObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
