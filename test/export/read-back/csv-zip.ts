import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import type { Scalar } from '../../../src/model/entity.js';
import type { Model } from '../../../src/model/model.js';
import { type Line, type Quote, sortedById } from './line.js';

type Row = Record<string, string | null>;

/** The tables of a zip file as csv-parse reads them. A cell without quotes and text is no value. */
export function readTables(bytes: Buffer): Record<string, Row[]> {
  const tables: Record<string, Row[]> = {};
  for (const [name, content] of Object.entries(unzipSync(bytes)))
    tables[name] = parse(Buffer.from(content), {
      columns: true,
      record_delimiter: '\r\n',
      cast: (value, { quoting }) => (value === '' && !quoting ? null : value),
    });
  return tables;
}

/** The lines that the tables stand for. */
export function readCsvZip(bytes: Buffer, model: Model): Line[] {
  const {
    'entities.csv': entities = [],
    'statements.csv': statements = [],
    'evidence.csv': evidence = [],
  } = readTables(bytes);
  const quotes = new Map<string, Quote[]>();
  for (const { of, report, start, end, quote, ordinal } of evidence) {
    const those = quotes.get(of ?? '') ?? [];
    quotes.set(of ?? '', [
      ...those,
      { report: report ?? '', start: Number(start), end: Number(end), quote: quote ?? '' },
    ]);
    expect(Number(ordinal)).toBe(those.length + 1);
  }
  const scalars = new Map(model.kinds.flatMap(({ properties }) => properties.map(({ name, type }) => [name, type])));
  const lines: Line[] = [];
  for (const { id, kind, name, nameEn, aliases, description, ...own } of entities as Record<string, string>[]) {
    const properties: Record<string, Scalar> = {};
    for (const [property, value] of Object.entries(own))
      if (value !== null) properties[property] = typed(value, scalars.get(property)?.scalar);
    lines.push({
      type: 'entity',
      ...{ id, kind, name, nameEn, description },
      aliases: JSON.parse(aliases ?? '[]'),
      properties,
      evidence: quotes.get(id ?? '') ?? [],
    } as unknown as Line);
  }
  for (const { id, qualifiers, ...rest } of statements as Record<string, string>[])
    lines.push({
      type: 'statement',
      id,
      ...rest,
      qualifiers: JSON.parse(qualifiers ?? '[]'),
      evidence: quotes.get(id ?? '') ?? [],
    } as unknown as Line);
  return sortedById(lines);
}

function typed(value: string, scalar: string | undefined): Scalar {
  if (scalar === 'flag') return value === 'true';
  return scalar === 'integer' || scalar === 'decimal' ? Number(value) : value;
}
