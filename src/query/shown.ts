/** Returns a caller's value in quotation marks for an error message, cut to 100 characters. */
export function shown(value: string): string {
  return JSON.stringify([...value].slice(0, 100).join('').toWellFormed());
}
