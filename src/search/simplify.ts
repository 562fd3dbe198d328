import { Converter } from 'opencc-js/t2cn';

type Convert = (text: string) => string;

let known: Convert | undefined;

/** Returns the simplified form of a character, or the character itself if it has none. */
export function simplify(character: string): string {
  known ??= made();
  return known(character);
}

/** Created on first use, since reading the dictionaries takes time. */
function made(): Convert {
  return Converter({ from: 't', to: 'cn' });
}
