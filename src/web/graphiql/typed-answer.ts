/** An answer read with its query: what each object in it is, and each field by its own name, not its alias. */
import type { SelectionSetNode } from 'graphql';
import { type AnswerObject, isAnswerObject, type Selections, setsBelow } from './selections.js';

export interface TypedObject {
  /** The name of its type, which the answer itself gives as `__typename`; empty if it does not. */
  readonly type: string;
  readonly isEntity: boolean;
  readonly fields: readonly TypedField[];
}

export interface TypedField {
  readonly name: string;
  readonly value: unknown;
  /** The objects in the value, lists or not. */
  readonly objects: readonly TypedObject[];
}

/** Reads the data of an answer; null if the document has no such operation. */
export function readAnswer(data: AnswerObject, selections: Selections): TypedObject | null {
  return selections.root && read(data, selections, [selections.root]);
}

function read(value: AnswerObject, selections: Selections, sets: readonly SelectionSetNode[]): TypedObject {
  const type = String(value.__typename ?? '');
  const fields = [...selections.fieldsOf(type, sets)].flatMap(([key, nodes]): TypedField[] => {
    const [node] = nodes;
    if (!node || !(key in value)) return [];
    const objects = [value[key]].flat(Number.POSITIVE_INFINITY).filter(isAnswerObject);
    const below = objects.map((one) => read(one, selections, setsBelow(nodes)));
    return [{ name: node.name.value, value: value[key], objects: below }];
  });
  return { type, isEntity: selections.isA(type, 'Entity'), fields };
}

/** Returns the first object under a field; undefined if there is none. */
export function objectAt(object: TypedObject, name: string): TypedObject | undefined {
  return object.fields.find((field) => field.name === name)?.objects[0];
}

/** Returns the text in a field; undefined if there is none. */
export function textAt(object: TypedObject, name: string): string | undefined {
  const value = object.fields.find((field) => field.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}
