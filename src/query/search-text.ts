import { badInput } from '../errors.js';
import { type SearchText, searchText } from '../search/terms.js';
import { MAX_SEARCH_TEXT } from './limits.js';

/** @throws ApiError BAD_USER_INPUT for a text that nothing can be found by */
export function readSearchText(text: string): SearchText {
  if (!text.isWellFormed()) throw badInput('text has half a surrogate pair; send whole characters.');
  const length = [...text].length;
  if (length > MAX_SEARCH_TEXT)
    throw badInput(`text has ${length} characters, more than the limit of ${MAX_SEARCH_TEXT}; seek a shorter one.`);
  if (text.trim() === '') throw badInput('text is empty; say what to look for.');
  const read = searchText(text);
  if (read.groups.length === 0)
    throw badInput('text has no letter and no digit, only signs, which are not searched; say a word or a number.');
  return read;
}
