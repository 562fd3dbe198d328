import type { KindName } from '../model/vocabulary.js';
import type { TypeClass } from './declare.js';

/** What a type can be made for: a kind, or entities of any kind. */
export type TypeName = KindName | 'Entity';

/** Types by what they are made for. They are declared one after the other and named in thunks before that. */
export class TypeMap {
  private readonly types = new Map<TypeName, TypeClass>();

  set(name: TypeName, type: TypeClass): void {
    this.types.set(name, type);
  }

  get all(): readonly TypeClass[] {
    return [...this.types.values()];
  }

  /** @throws Error if none has been set */
  of(name: TypeName): TypeClass {
    const type = this.types.get(name);
    if (!type) throw new Error(`There is no type for ${name}.`);
    return type;
  }
}
