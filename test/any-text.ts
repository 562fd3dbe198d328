import fc from 'fast-check';

/** Any well-formed text. Unlike `fc.string({ unit: 'binary' })`, it builds no table of all characters, which takes a second. */
export const anyText = fc
  .array(fc.nat(0x10ffff), { maxLength: 20 })
  .map((points) => String.fromCodePoint(...points).toWellFormed());
