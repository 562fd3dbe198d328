import { type Duplex, pipeline, Readable } from 'node:stream';

/** Pipes a sequence through a stream with backpressure. An end or error of one ends the other. */
export function throughStream(source: AsyncIterable<unknown>, stream: NodeJS.ReadWriteStream): Readable {
  // The reader of the stream receives the error.
  pipeline(Readable.from(source), stream, () => {});
  return stream as Duplex;
}
