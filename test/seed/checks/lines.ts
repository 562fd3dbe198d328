import type { TinySeed } from '../tiny-seed.js';

const WORDS = '公司通过体系认证、产品认证，正在推进安全认证，保证了质量，服务领先。';
/** The default conclusion of an inference. */
export const SUPPORT = 'certification:tiny:x: {supports: claim:tiny:c}';

/** A tiny seed with one more sentence and the lines of its block. */
export function reads(words: string, lines: string): TinySeed {
  return { words, reading: `- at: ${words}\n${lines}` };
}

/** The same for a sentence that mentions certificates and makes claims. */
export function at(lines: string): TinySeed {
  return reads(WORDS, lines);
}

/** A claim of the sentence of {@link at}. */
export function claim(category: string, strength = 'PLAIN', words = '保证了质量'): string {
  return `  claim:tiny:c ${words}: {category: ${category}, commitment: DONE, strength: ${strength}, about: organization:tiny}\n`;
}

export function certification(category: string, status = 'HELD'): string {
  return `  certification:tiny:x 体系认证: {category: ${category}, status: ${status}}\n`;
}

export const HELD = '  organization:tiny: {holds: certification:tiny:x}\n';

/** An inference from two quotes of the sentence of {@link at}. */
export function inferred(conclusion: string, lines: string, rule = 'same-sentence'): TinySeed {
  return {
    ...at(lines),
    inferences: `- rule: ${rule}
  ${conclusion}
  quotes:
    - {in: section:tiny:services, at: 通过体系认证}
    - {in: section:tiny:services, at: 保证了质量}
`,
  };
}
