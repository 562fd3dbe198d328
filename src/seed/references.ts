/** A reference to an entity: `id`, or `id 名称` where the text first names it. */
export interface Reference {
  readonly id: string;
  readonly name?: string;
}

/** Splits `id 名称` at the first white space. */
export function parseReference(written: string): Reference {
  const [, id = '', name] = /^(\S+)(?:\s+([\s\S]+))?$/.exec(written.trim()) ?? [];
  return name ? { id, name } : { id };
}

/** Returns the last part of an id. */
export function lastPart(id: string): string {
  return id.slice(id.lastIndexOf(':') + 1);
}
