import { canonicalJson } from '../model/canonical-json.js';
import type { EntityRecord, Scalar } from '../model/entity.js';
import type { Evidence } from '../model/evidence.js';
import type { Model } from '../model/model.js';
import type { StatementRecord } from '../model/statement.js';

/** An attribute of a node or an edge, with a scalar value. */
export interface Attribute<T> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'double' | 'boolean';
  read(record: T): Scalar | null | undefined;
}

/** Returns the attributes of entities: common ones, then the properties of every kind. Lists are written as JSON. */
export function entityAttributes({ kinds }: Model): readonly Attribute<EntityRecord>[] {
  const own = new Map(kinds.flatMap(({ properties }) => properties.map(({ name, type }) => [name, type.scalar])));
  return [
    text('kind', ({ kind }) => kind),
    text('name', ({ name }) => name),
    text('nameEn', ({ nameEn }) => nameEn),
    text('aliases', ({ aliases }) => listed(aliases)),
    text('description', ({ description }) => description),
    ...[...own].map(
      ([name, scalar]): Attribute<EntityRecord> => ({
        name,
        type: TYPES[scalar],
        read: ({ properties }) => properties[name],
      }),
    ),
  ];
}

/** Returns the attributes of statements, without the id and the ends. */
export function statementAttributes(): readonly Attribute<StatementRecord>[] {
  return [
    text('relation', ({ relation }) => relation),
    text('basis', ({ basis }) => basis),
    text('rule', ({ rule }) => rule),
    text('caveat', ({ caveat }) => caveat),
    text('source', ({ source }) => source),
    text('report', ({ report }) => report),
    text('qualifiers', ({ qualifiers }) => listed(qualifiers)),
  ];
}

/** Evidence as JSON, for formats without an element for it. */
export const EVIDENCE: Attribute<{ readonly evidence: readonly Evidence[] }> = text('evidence', ({ evidence }) =>
  listed(evidence.map(({ report, start, end, quote }) => ({ report, start, end, quote }))),
);

const TYPES = {
  text: 'string',
  enumeration: 'string',
  date: 'string',
  integer: 'integer',
  decimal: 'double',
  flag: 'boolean',
} as const;

function text<T>(name: string, read: (record: T) => string | null): Attribute<T> {
  return { name, type: 'string', read };
}

function listed(values: readonly unknown[]): string | null {
  return values.length === 0 ? null : canonicalJson(values);
}
