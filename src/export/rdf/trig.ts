import n3 from 'n3';
import type { Format } from '../format.js';
import { throughStream } from '../through-stream.js';
import { quadsOf } from './quads.js';
import { PREFIXES } from './terms.js';

/** RDF 1.1 TriG. */
export const trig: Format = {
  extension: 'trig',
  mediaType: 'application/trig; charset=utf-8',
  write: (content) =>
    throughStream(quadsOf(content), new n3.StreamWriter({ format: 'application/trig', prefixes: PREFIXES })),
};
