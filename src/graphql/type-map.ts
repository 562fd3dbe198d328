import type { KindName } from '../model/vocabulary.js';
import type { TypeClass } from './declare.js';

/** What a type can be made for: a kind, or entities of any kind. */
export type TypeName = KindName | 'Entity';

/** Types, or what else is declared, by what they are made for. Thunks name them before they are declared. */
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
    if (!type) throw new Error(`There is no type for ${name}.`);
    return type;
  }
}
