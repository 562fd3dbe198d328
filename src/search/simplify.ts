import { Converter } from 'opencc-js/t2cn';

type Convert = (text: string) => string;

let known: Convert | undefined;

/** A character's simplified form; the character itself where it has none. */
export function simplify(character: string): string {
  known ??= made();
  return known(character);
}

/** Made when it is first needed: the dictionaries take a while to be read. */
function made(): Convert {
  return Converter({ from: 't', to: 'cn' });
}
