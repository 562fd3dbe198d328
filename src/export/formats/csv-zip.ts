import type { Readable } from 'node:stream';
import { type Options, stringify } from 'csv-stringify';
import yazl from 'yazl';
import type { Scalar } from '../../model/entity.js';
import { type Attribute, entityAttributes, statementAttributes } from '../attributes.js';
import type { Content, Format } from '../format.js';
import { throughStream } from '../through-stream.js';

type Row = readonly (Scalar | null | undefined)[];

const FORM: Options = {
  record_delimiter: 'windows',
  cast: {
    boolean: String,
    // Quotes distinguish an empty string from a missing value.
    string: (value) => ({ value, quoted_empty: true }),
  },
};

/** A fixed time, so that the same content gives the same file: zip files contain local times. */
const FIXED_TIME = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true } as const;

/**
 * Three tables in a zip file: entities, statements and their evidence. RFC 4180 in UTF-8, with a header row. Cells contain
 * the values unchanged; a spreadsheet may interpret a value that begins with = as a formula.
 */
export const csvZip: Format = { extension: 'csv.zip', mediaType: 'application/zip', write: pieces };

async function* pieces(content: Content): AsyncGenerator<Uint8Array> {
  const zip = new yazl.ZipFile();
  const output = zip.outputStream as Readable;
  zip.on('error', (error: Error) => output.destroy(error));
  const open: Readable[] = [];
  const add = (name: string, rows: (content: Content) => AsyncIterable<Row>): void =>
    // Each table is opened after the previous one is written.
    zip.addReadStreamLazy(name, FIXED_TIME, (begin) => {
      const table = throughStream(rows(content), stringify(FORM));
      // Without this, the zip file would wait for the rest of the table forever.
      table.on('error', (error) => output.destroy(error));
      open.push(table);
      begin(null, table);
    });
  add('entities.csv', entities);
  add('statements.csv', statements);
  add('evidence.csv', evidence);
  zip.end();
  try {
    yield* output;
  } finally {
    for (const each of open) each.destroy();
  }
}

async function* entities({ records, model }: Content): AsyncGenerator<Row> {
  yield* table(['id'], entityAttributes(model), records.entities(), ({ id }) => [id]);
}

async function* statements({ records }: Content): AsyncGenerator<Row> {
  const head = ['id', 'subject', 'object'];
  yield* table(head, statementAttributes(), records.statements(), ({ id, subject, object }) => [id, subject, object]);
}

async function* evidence({ records }: Content): AsyncGenerator<Row> {
  yield ['of', 'ordinal', 'report', 'section', 'start', 'end', 'quote'];
  for (const sequence of [records.entities(), records.statements()])
    for await (const { id, evidence } of sequence)
      for (const [i, { report, section, start, end, quote }] of evidence.entries())
        yield [id, i + 1, report, section, start, end, quote];
}

async function* table<T>(
  head: readonly string[],
  attributes: readonly Attribute<T>[],
  records: AsyncIterable<T>,
  first: (record: T) => Row,
): AsyncGenerator<Row> {
  yield [...head, ...attributes.map(({ name }) => name)];
  for await (const record of records) yield [...first(record), ...attributes.map(({ read }) => read(record))];
}
