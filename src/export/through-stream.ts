import { type Duplex, pipeline, Readable } from 'node:stream';

/** What a stream makes of a sequence. The stream sets the pace; what stops or breaks one ends the other. */
export function throughStream(source: AsyncIterable<unknown>, stream: NodeJS.ReadWriteStream): Readable {
  // The reader of the stream is told of what went wrong; nobody else needs to be.
  pipeline(Readable.from(source), stream, () => {});
  return stream as Duplex;
}
