import type { Line } from './line.js';

/** The lines as JSON.parse reads them. */
export function readJsonl(bytes: Buffer): Line[] {
  return bytes
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
