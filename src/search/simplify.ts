import { Converter } from 'opencc-js/t2cn';

const convert = Converter({ from: 't', to: 'cn' });

/** A character's simplified form; the character itself where it has none. */
export function simplify(character: string): string {
  return convert(character);
}
