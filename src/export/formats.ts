import { csvZip } from './csv-zip.js';
import type { Format } from './format.js';
import { jsonl } from './jsonl.js';
import { jsonLd } from './rdf/json-ld.js';
import { trig } from './rdf/trig.js';
import { gexf } from './xml/gexf.js';
import { graphml } from './xml/graphml.js';

/** Every form in which a graph can be written out. */
export const FORMATS: readonly Format[] = [jsonl, jsonLd, trig, graphml, gexf, csvZip];

/** The form that an extension names. */
export function formatOf(extension: string): Format | undefined {
  return FORMATS.find((format) => format.extension === extension);
}
