import { noCycles } from '../../../src/seed/checks/no-cycles.js';
import { atArrows, problemsOf } from '../tiny-seed.js';
import { at, reads } from './lines.js';

const claims = (first: string, second: string) =>
  at(`  claim:tiny:a 保证了质量:
    {category: QUALITY, commitment: DONE, strength: PLAIN, about: organization:tiny${first}}
  claim:tiny:b 服务领先:
    {category: SERVICE, commitment: DONE, strength: SUPERLATIVE, about: organization:tiny${second}}
`);
const services = (last: string, mark = '') =>
  reads(
    '公司有甲、乙、丙。',
    `  service:tiny:a 甲:
    partOf: service:tiny:b${mark}
  service:tiny:b 乙:
    partOf: service:tiny:c${mark}
  service:tiny:c 丙:
${last}`,
  );

describe('no-cycles', () => {
  it('refuses two claims that restate each other, and accepts one that restates the other', async () => {
    const wrong = claims(', restates: claim:tiny:b', ', restates: claim:tiny:a');
    const found = await problemsOf(wrong);
    expect(found.map((one) => one.replace(/^\S+ /, ''))).toEqual([
      `claim:tiny:a RESTATES claim:tiny:b, which leads back to it (no-cycles); ${noCycles.fix}.`,
      `claim:tiny:b RESTATES claim:tiny:a, which leads back to it (no-cycles); ${noCycles.fix}.`,
    ]);
    expect(await problemsOf(claims(', restates: claim:tiny:b', ''))).toEqual([]);
  });

  it('refuses a cycle of three PART_OF statements, and accepts a chain', async () => {
    const wrong = services('    partOf: service:tiny:a # ←\n', ' # ←');
    const says = ['a PART_OF service:tiny:b', 'b PART_OF service:tiny:c', 'c PART_OF service:tiny:a'];
    expect(await problemsOf(wrong)).toEqual(
      atArrows(
        wrong,
        ...says.map((what) => `service:tiny:${what}, which leads back to it (no-cycles); ${noCycles.fix}.`),
      ),
    );
    expect(await problemsOf(services(''))).toEqual([]);
  });
});
