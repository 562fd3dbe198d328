/**
 * Reads an integer in plain decimal digits.
 *
 * @returns undefined if the text is anything else, or not from `least` to `most`
 */
export function readInteger(text: string, least: number, most: number): number | undefined {
  if (!/^[+-]?\d+$/.test(text)) return undefined;
  const value = Number(text);
  return value >= least && value <= most ? value : undefined;
}
