import { linesOf } from '../../stores/lines-of.js';
import type { Format } from '../format.js';

/** A line of canonical JSON per entity and statement, sorted by id. */
export const jsonl: Format = {
  extension: 'jsonl',
  mediaType: 'application/jsonl; charset=utf-8',
  write: ({ records }) => linesOf(records),
};
