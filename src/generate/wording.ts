/** Interchangeable words of the same length, so that offsets stay valid. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['公司', '集团', '企业', '本司'],
  ['客户', '用户', '顾客', '买家'],
  ['员工', '职工', '雇员', '同仁'],
  ['提升', '提高', '增强', '改进'],
  ['持续', '不断', '长期', '一直'],
  ['开展', '推进', '组织', '实施'],
  ['完善', '健全', '优化', '改善'],
];

/** Syllables of generated company names, with their pronunciation. */
const SYLLABLES: readonly (readonly [string, string])[] = [
  ['云', 'yun'],
  ['海', 'hai'],
  ['天', 'tian'],
  ['山', 'shan'],
  ['星', 'xing'],
  ['河', 'he'],
  ['光', 'guang'],
  ['泰', 'tai'],
  ['和', 'he'],
  ['瑞', 'rui'],
  ['东', 'dong'],
  ['华', 'hua'],
  ['晨', 'chen'],
  ['远', 'yuan'],
  ['金', 'jin'],
  ['林', 'lin'],
];

/** The wording of a copy: another company name, and other words of the same length. */
export interface Wording {
  /** The company's name, prefixed to names that would otherwise be the same in every copy. */
  readonly maker: { readonly name: string; readonly nameEn: string };
  text(words: string): string;
  english(words: string): string;
}

/** Returns the wording of a copy. The first copy has the wording of the seed. */
export function wordingOf(copy: number, maker: { readonly name: string; readonly nameEn: string }): Wording {
  if (copy === 0) return { maker: { name: '', nameEn: '' }, text: (words) => words, english: (words) => words };
  const [first, second] = [copy % SYLLABLES.length, Math.floor(copy / SYLLABLES.length) % SYLLABLES.length];
  const [a, b] = [SYLLABLES[first], SYLLABLES[second]] as [readonly [string, string], readonly [string, string]];
  const name = a[0] + b[0];
  const sound = a[1] + b[1];
  const nameEn = sound.charAt(0).toUpperCase() + sound.slice(1);
  const others = new Map([[maker.name, name]]);
  SYNONYMS.forEach((words, i) => {
    const chosen = Math.floor(copy / words.length ** (i % 4)) % words.length;
    others.set(words[0] as string, words[chosen] as string);
  });
  const pattern = new RegExp([...others.keys()].join('|'), 'g');
  return {
    maker: { name, nameEn },
    text: (words) => words.replace(pattern, (word) => others.get(word) ?? word),
    english: (words) => words.replaceAll(maker.nameEn, nameEn),
  };
}
