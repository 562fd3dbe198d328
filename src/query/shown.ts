/** What a caller wrote, short enough for a message. */
export function shown(value: string): string {
  return JSON.stringify([...value].slice(0, 100).join('').toWellFormed());
}
