import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLString,
  print,
} from 'graphql';
import type { Json } from '../contract/api.js';
import type { Field, PagePick, Selection } from './random-query.js';

/** A query to paste, and its variables. */
export interface Written {
  readonly query: string;
  readonly variables: Readonly<Record<string, Json>>;
}

/** Cursors that a list gave before, by the list's alias. */
export type Cursors = ReadonlyMap<string, readonly string[]>;

/** Properties that kinds share by name only. */
const ALIASED = ['type', 'category', 'status'];

/**
 * Writes a query.
 *
 * @param cursors the cursors of after and before. Without them, the query requests the cursors of every list
 * @param pasteable all values are written out, none are variables
 */
export function writeQuery(
  selection: Selection,
  schema: GraphQLSchema,
  cursors: Cursors | null,
  pasteable = false,
): Written {
  const writer = new Writer(schema, cursors, pasteable);
  const body = writer.selection(selection);
  const declared = [...writer.declared].map(([name, type]) => `$${name}: ${type}`);
  return {
    query: `query${declared.length > 0 ? ` (${declared.join(', ')})` : ''} ${body}`,
    variables: writer.variables,
  };
}

/** The cursors of every list in an answer to a query that was written without any. */
export function cursorsIn(data: Json): Cursors {
  const found = new Map<string, string[]>();
  const visit = (value: Json, alias: string): void => {
    if (Array.isArray(value)) for (const each of value) visit(each, alias);
    else if (value && typeof value === 'object')
      for (const [key, inner] of Object.entries<Json>(value)) {
        if (key === 'cursors')
          found.set(alias, [...(found.get(alias) ?? []), ...inner.map(({ cursor }: Json) => cursor)]);
        else visit(inner, key);
      }
  };
  visit(data, '');
  return found;
}

class Writer {
  readonly declared = new Map<string, string>();
  readonly variables: Record<string, Json> = {};
  private aliases = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly cursors: Cursors | null,
    private readonly pasteable: boolean,
  ) {}

  selection(selection: Selection, more = ''): string {
    const parts = selection.map((part) =>
      'on' in part ? `... on ${part.on} ${this.selection(part.selection)}` : this.field(part),
    );
    return `{ ${[...parts, more].filter(Boolean).join(' ') || '__typename'} }`;
  }

  private field(field: Field): string {
    const { parent, name, args, page, selection } = field;
    const known = (this.schema.getType(parent) as GraphQLObjectType).getFields()[name]?.args ?? [];
    const isPlain = selection === null && known.length === 0 && !ALIASED.includes(name);
    const alias = `${name}${++this.aliases}`;
    const written = Object.entries(args).map(([arg, value]) => {
      const declared = known.find((each) => each.name === arg) as GraphQLArgument;
      return `${arg}: ${this.value(value, declared.type, field.inline)}`;
    });
    if (page) written.push(...this.place(page, alias, known));
    const below = selection
      ? ` ${this.selection(selection, page && !this.cursors ? 'cursors: edges { cursor }' : '')}`
      : '';
    return `${isPlain ? name : `${alias}: ${name}`}${written.length > 0 ? `(${written.join(', ')})` : ''}${below}`;
  }

  private place(page: PagePick, alias: string, known: readonly GraphQLArgument[]): string[] {
    if (!this.cursors) return ['first: 30'];
    const has = (name: string): boolean => known.some((arg) => arg.name === name);
    const written = page.size === null ? [] : [`${page.fromEnd && has('last') ? 'last' : 'first'}: ${page.size}`];
    const cursors = this.cursors.get(alias) ?? [];
    for (const side of ['after', 'before'] as const) {
      const pick = page[side];
      if (pick === null || cursors.length === 0 || !has(side)) continue;
      written.push(`${side}: ${this.value(cursors[pick % cursors.length] as string, GraphQLString, false)}`);
    }
    return written;
  }

  private value(value: Json, type: GraphQLInputType, inline: boolean): string {
    const literal = inline || this.pasteable ? astFromValue(value, type) : null;
    return literal ? print(literal) : this.variable(value, type.toString());
  }

  private variable(value: Json, type: string): string {
    const name = `v${this.declared.size}`;
    this.declared.set(name, type);
    this.variables[name] = value;
    return `$${name}`;
  }
}
