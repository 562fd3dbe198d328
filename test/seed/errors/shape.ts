import { atArrows, problemsOf, type TinySeed } from '../tiny-seed.js';

/** A block of one sentence with these lines below it. */
export const block = (lines: string): TinySeed => ({
  words: '公司荣获奖项三项。',
  reading: `- at: 公司荣获奖项三项。\n${lines.replace(/^(?=.)/gm, '  ')}\n`,
});

export const TINY = 'organization:tiny';
export const REST = 'letters, digits, “.”, “_”, “-” or “:”';
/** How an id may go on where it is first named. */
export const NAMED = '(then, where it is first named, a space and its name)';
export const FORM = 'see the form in seed/README.md.';

/** Each problem of a tiny seed is at its arrow. */
export async function expectEach(seed: TinySeed, messages: string[]): Promise<void> {
  expect(await problemsOf(seed)).toEqual(atArrows(seed, ...messages));
}
