import { InvalidArgumentError } from 'commander';
import { readInteger } from '../integer.js';

/** Returns a parser for an option whose value is an integer from `least` to `most`. */
export function integer(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = readInteger(text, least, most);
    if (value === undefined) throw new InvalidArgumentError(`It must be an integer from ${least} to ${most}.`);
    return value;
  };
}
