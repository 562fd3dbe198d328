import n3 from 'n3';
import type { Format } from '../format.js';
import { quadsOf } from '../rdf/quads.js';
import { PREFIXES } from '../rdf/terms.js';
import { throughStream } from '../through-stream.js';

/** RDF 1.1 TriG. */
export const trig: Format = {
  extension: 'trig',
  mediaType: 'application/trig; charset=utf-8',
  write: (content) =>
    throughStream(quadsOf(content), new n3.StreamWriter({ format: 'application/trig', prefixes: PREFIXES })),
};
