import { JsonLdSerializer } from 'jsonld-streaming-serializer';
import type { Format } from '../format.js';
import { quadsOf } from '../rdf/quads.js';
import { PREFIXES } from '../rdf/terms.js';
import { throughStream } from '../through-stream.js';

/** JSON-LD 1.1 with an embedded context, so that readers fetch nothing. */
export const jsonLd: Format = {
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  write: (content) => throughStream(quadsOf(content), new JsonLdSerializer({ context: { ...PREFIXES } })),
};
