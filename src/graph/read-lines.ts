import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';

const LINE_FEED = 0x0a;

/** A line is not UTF-8. */
export class EncodingError extends Error {}

/**
 * The lines of a UTF-8 file without the line feed that ends each. Only a line feed ends a line: other line separators can
 * stand inside a JSON string.
 *
 * @throws EncodingError if the next line is not UTF-8, and the error of the file system if the file cannot be read
 */
export async function* readLines(path: string): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path)) {
    const bytes: Buffer = Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      yield decode(bytes.subarray(start, end));
      start = end + 1;
    }
    rest = bytes.subarray(start);
  }
  if (rest.length > 0) yield decode(rest);
}

function decode(line: Buffer): string {
  if (!isUtf8(line)) throw new EncodingError('The line is not UTF-8.');
  return line.toString();
}
