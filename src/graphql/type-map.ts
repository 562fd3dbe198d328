import type { KindName } from '../model/vocabulary.js';
import type { TypeClass } from './declare.js';

/** The name of a kind, or Entity for entities of any kind. */
export type TypeName = KindName | 'Entity';

/** Declared types by name. Thunks may refer to a name before its type is declared. */
export class TypeMap<T extends object = TypeClass> {
  private readonly types = new Map<TypeName, T>();

  set(name: TypeName, type: T): void {
    this.types.set(name, type);
  }

  get all(): readonly T[] {
    return [...this.types.values()];
  }

  /** @throws Error if none has been set */
  of(name: TypeName): T {
    const type = this.types.get(name);
    if (!type) throw new Error(`No type is declared for ${name}.`);
    return type;
  }
}
