/** Words that claim the best, the first or the most. */
const SUPERLATIVE =
  /首个|首次|首家|首创|首款|首批|唯一|领先|领军|前列|卓越|极致|一流|顶尖|顶级|无与伦比|最(?!近|后|终|初)|(?:世界|全球|国际|全国|国内|行业|排名|位列)第一|第一[家个名款]/gu;

/** Returns the superlatives of a clause, in order. */
export function superlativesOf(words: string): string[] {
  return [...words.matchAll(SUPERLATIVE)].map(([word]) => word);
}
