import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Format } from '../../src/export/format.js';
import { loadFormats } from '../../src/export/load-formats.js';
import { ROOT } from '../the-model.js';

/** The files of the export formats, sorted. Tests are declared before the formats themselves are loaded. */
export const FORMAT_FILES = readdirSync(join(ROOT, 'src', 'export', 'formats')).sort();

/** Returns the format of a file. @throws Error unless each file has one */
export async function formatOf(file: string): Promise<Format> {
  const formats = await loadFormats();
  const format = formats[FORMAT_FILES.indexOf(file)];
  if (!format || formats.length !== FORMAT_FILES.length)
    throw new Error(`${FORMAT_FILES.length} files have ${formats.length} formats.`);
  return format;
}
