import { badInput } from '../errors.js';
import { type SearchText, searchText } from '../search/terms.js';
import { MAX_SEARCH_TEXT } from './limits.js';

/**
 * Reads the text of a search.
 *
 * @throws ApiError BAD_USER_INPUT if the text is empty, too long, malformed or has only punctuation and signs
 */
export function readSearchText(text: string): SearchText {
  if (!text.isWellFormed()) throw badInput('text contains a lone surrogate. Send well-formed Unicode.');
  const length = [...text].length;
  if (length > MAX_SEARCH_TEXT)
    throw badInput(`text has ${length} characters; the maximum is ${MAX_SEARCH_TEXT}. Search for a shorter text.`);
  if (text.trim() === '') throw badInput('text is empty. Enter a word or a number.');
  const read = searchText(text);
  if (read.groups.length === 0)
    throw badInput('text has only punctuation and signs, which are not searched. Enter a word or a number.');
  return read;
}
