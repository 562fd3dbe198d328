import { atArrows, problemsOf, type TinySeed } from '../tiny-seed.js';

/** A block of one sentence with these lines below it. */
export const block = (lines: string): TinySeed => ({
  words: '公司荣获奖项三项。',
  reading: `- at: 公司荣获奖项三项。\n${lines.replace(/^(?=.)/gm, '  ')}\n`,
});

export const TINY = 'organization:tiny';
export const REST = 'letters, digits, “.”, “_”, “-” or “:”';
/** The end of the format of an id that the text first names. */
export const NAMED = '(then a space and its name, where the text first names it)';
export const FORM = 'see the format in seed/README.md.';

/** Expects each problem of a tiny seed at its arrow. */
export async function expectEach(seed: TinySeed, messages: string[]): Promise<void> {
  expect(await problemsOf(seed)).toEqual(atArrows(seed, ...messages));
}
