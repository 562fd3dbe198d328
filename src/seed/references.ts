/** An entity as the seed names it: `id`, or `id 名称` where it is first named. */
export interface Reference {
  readonly id: string;
  readonly name?: string;
}

/** Splits `id 名称` at its first white space. */
export function parseReference(written: string): Reference {
  const [, id = '', name] = /^(\S+)(?:\s+([\s\S]+))?$/.exec(written.trim()) ?? [];
  return name ? { id, name } : { id };
}

/** What an id says of the thing itself: its last part. */
export function lastPart(id: string): string {
  return id.slice(id.lastIndexOf(':') + 1);
}
