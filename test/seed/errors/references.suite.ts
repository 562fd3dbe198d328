import { Draft } from '../../../src/seed/draft.js';
import { Problems } from '../../../src/seed/problem.js';
import { theModel } from '../../the-model.js';
import { atArrows, problemsOf, type TinySeed } from '../tiny-seed.js';

const WORDS = '公司推出平台，荣获奖项三项，另有两项。';

/** A block of the sentence, and files of `seed/shared`. */
const block = (lines: string, shared?: TinySeed['shared']): TinySeed => ({
  words: WORDS,
  reading: `- at: ${WORDS}\n${lines.replace(/^(?=.)/gm, '  ')}\n`,
  ...(shared ? { shared } : {}),
});

const PRIZES = { metrics: 'metric:meetings-held: {name: 会议}\nmetric:prizes: {name: 奖项}\n' };
const missing = (id: string) =>
  `${id} does not exist; correct the id, or write its name where the text first names it.`;

describe('an entity is refused', () => {
  it.each<[string, TinySeed, string]>([
    [
      'that no sentence names',
      block('organization:tiny:\n  offers: product:tiny:p # ←\nproduct:tiny:p: {type: PLATFORM}'),
      'product:tiny:p is never named; write “product:tiny:p 名称” where the text first names it, or give its name in seed/shared.',
    ],
    [
      'whose metric has no name',
      block('organization:tiny:\n  observe:\n    prizes: 三项 # ←'),
      'metric:prizes is never named; write “metric:prizes 名称” where the text first names it, or give its name in seed/shared.',
    ],
    [
      'that has two names',
      block('product:tiny:p 平台: {type: PLATFORM}\norganization:tiny:\n  offers: product:tiny:p 推出平台 # ←'),
      'product:tiny:p is already named “平台”, not “推出平台”; use the id alone, or add the alias in seed/shared/products.yaml.',
    ],
    [
      'that has another name in the reading than in seed/shared',
      block('service:tiny:a 推出平台: # ←', { services: 'service:tiny:a: {name: 平台}\n' }),
      'service:tiny:a is already named “平台”, not “推出平台”; use the id alone, or add the alias in seed/shared/services.yaml.',
    ],
    [
      'that has a name in seed/shared but no sentence and no source',
      {
        shared: {
          roles:
            'role:independent-director: {}\nrole:clerk:\n  name: 秘书\n  source: law\nrole:guest: # ←\n  name: 来宾\n',
        },
      },
      'role:guest appears in no sentence and has no source; remove it, or add “source”.',
    ],
    [
      'that stands only in seed/shared, without a name',
      { shared: { technologies: 'technology:water: # ←\n  nameEn: Water\n' } },
      'technology:water is never named; write “technology:water 名称” where the text first names it, or give its name in seed/shared.',
    ],
    [
      'that lacks what its kind needs',
      block('certification:tiny:c 奖项: {category: CREDIT} # ←'),
      'certification:tiny:c has no status; add it: HELD, IN_PROGRESS.',
    ],
    [
      'that has two values for one property',
      block('product:tiny:p 平台: {type: PLATFORM}\nproduct:tiny:p:\n  type: SYSTEM # ←'),
      'product:tiny:p already has type PLATFORM, not SYSTEM; keep one.',
    ],
    [
      'that has another value in the reading than in seed/shared',
      block('organization:tiny:\n  stockCode: 603019 # ←', {
        organizations: 'organization:tiny: {stockCode: 600000}\n',
      }),
      'organization:tiny already has stockCode 600000, not 603019; keep one.',
    ],
    [
      'an event that two sentences date differently, said once',
      {
        words: '五月开大会。大会很好。',
        reading:
          '- at: 五月开大会。\n  when: 2021-05\n  event:tiny:e 大会:\n- at: 大会很好。\n  when: 2021\n  event:tiny:e: # ←\n',
      },
      'event:tiny:e already has startDate 2021-05-01, not 2021-01-01; keep one.',
    ],
  ])('%s', async (_what, seed, message) => {
    expect(await problemsOf(seed)).toEqual(atArrows(seed, message));
  });

  it('but not for a name that is an alias', async () => {
    const names = block('product:tiny:p 平台: {type: PLATFORM}\norganization:tiny: {offers: product:tiny:p 推出平台}');
    const shared = { products: 'product:tiny:p: {aliases: [推出平台]}\n' };
    expect(await problemsOf({ ...names, shared })).toEqual([]);
  });

  it('for an id without the prefix of a kind', async () => {
    const problems = new Problems();
    const draft = new Draft(await theModel(), problems);
    expect(draft.entity({ id: 'thing:a' }, { file: 'a.yaml', line: 3 })).toBeUndefined();
    expect(() => problems.raise()).toThrow(
      'a.yaml:3: “thing:a” has no prefix of a kind; begin it with one, such as “service:”.',
    );
  });
});

describe('a statement is refused', () => {
  it.each<[string, TinySeed, string]>([
    [
      'by inference to a claim that does not exist',
      {
        inferences: `- rule: same-sentence
  certification:tiny:iso-9001:
    supports: claim:tiny:nothing # ←
  quotes:
    - {in: section:tiny:services, at: 售后服务}
    - {in: section:tiny:services, at: ISO9001 认证}
`,
      },
      missing('claim:tiny:nothing'),
    ],
    [
      'by reference to an entity that does not exist',
      { shared: { roles: 'role:independent-director:\n  source: Company Law\n  broader: role:person # ←\n' } },
      missing('role:person'),
    ],
    [
      'to an observation that does not exist',
      block(
        'organization:tiny:\n  observe:\n    prizes:\n      raw: 三项\n      partOf: observation:tiny:prizes-all # ←',
        PRIZES,
      ),
      missing('observation:tiny:prizes-all'),
    ],
    [
      'to a kind that its relation does not lead to',
      block(
        `role:director:
organization:tiny:
  observe:
    prizes:
      - raw: 三项
      - key: more
        raw: 两项
        derivedFrom: metric:prizes # ←`,
        PRIZES,
      ),
      'DERIVED_FROM may not lead from Observation to Metric; allowed: Observation.',
    ],
    [
      'to its own subject',
      block('service:tiny:after-sales:\n  partOf: service:tiny:after-sales # ←'),
      'service:tiny:after-sales PART_OF itself; name the other end.',
    ],
    [
      'by reference without a source',
      {
        shared: { roles: 'role:independent-director:\n  nameEn: Independent director\n  broader: role:director # ←\n' },
      },
      'role:independent-director BROADER has no source; add “source”, such as GB/T 2260.',
    ],
  ])('%s', async (_what, seed, message) => {
    expect(await problemsOf(seed)).toEqual(atArrows(seed, message));
  });
});
