import fc from 'fast-check';
import { filesOf, problemsOf, type TinySeed } from '../tiny-seed.js';

const SEED: TinySeed = {
  words: '目前有 3 次，服务过程全程记录。五月开大会。',
  reading: `- at: 目前有 3 次，服务过程全程记录。
  when: report-date
  service:tiny:after-sales: {observe: {meetings-held: {raw: 3 次, nature: TARGET, key: now}}}
  claim:tiny:c 服务过程全程记录: {category: SERVICE, commitment: DONE, strength: PLAIN, about: service:tiny:after-sales}
- at: 五月开大会。
  event:tiny:e 大会: {when: 2021-05, runBy: {organization:tiny: {verb: 开}}}
`,
  inferences: `- rule: system-process
  certification:tiny:iso-9001: {supports: claim:tiny:c}
  quotes:
    - {in: section:tiny:services, at: 已取得 ISO9001 认证}
    - {in: section:tiny:services, at: 服务过程全程记录}
`,
};

/** Ways to damage a line. */
const DAMAGE: Readonly<Record<string, (line: string, other: string, at: number) => string[]>> = {
  lost: () => [],
  doubled: (line) => [line, line],
  replaced: (_, other) => [other],
  indented: (line) => [`  ${line}`],
  outdented: (line) => [line.replace(/^ {2}/, '')],
  cut: (line, _, at) => [line.slice(0, at)],
  emptied: (line) => [line.replace(/:.*$/, ':')],
  struck: (line, _, at) => [line.slice(0, at) + line.slice(at + 1)],
  ...Object.fromEntries(
    [...'"\'*&!{}[]#:-,…？\t|>%@`'].map((mark) => [
      `marked ${mark}`,
      (line: string, _: string, at: number) => [line.slice(0, at) + mark + line.slice(at)],
    ]),
  ),
};

it('reads a damaged seed or reports a problem at an existing line', async () => {
  expect(await problemsOf(SEED)).toEqual([]);
  const originals = filesOf(SEED);
  const yaml = [...originals.keys()].filter((file) => file.endsWith('.yaml'));
  const damage = fc.tuple(
    fc.constantFrom(...yaml),
    fc.constantFrom(...Object.keys(DAMAGE)),
    fc.nat(),
    fc.nat(),
    fc.nat({ max: 40 }),
  );
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(damage, async ([file, how, which, other, at]) => {
      const lines = (originals.get(file) as string).split('\n');
      const [line, instead] = [lines[which % lines.length] as string, lines[other % lines.length] as string];
      lines.splice(which % lines.length, 1, ...(DAMAGE[how]?.(line, instead, Math.min(at, line.length)) ?? []));
      const damaged = { ...SEED, files: { [file]: lines.join('\n') } };
      const problems = await problemsOf(damaged);
      if (problems.length > 0) refused++;
      const files = filesOf(damaged);
      for (const problem of problems) {
        const [, where = '', line = ''] = /^(seed\/[^:]+):(\d+): \S.*[.]$/.exec(problem) ?? [];
        expect([problem, files.has(where)]).toEqual([problem, true]);
        expect(Number(line)).toBeGreaterThan(0);
        expect(Number(line)).toBeLessThanOrEqual((files.get(where) as string).split('\n').length);
      }
    }),
    { numRuns: 120 },
  );
  expect(refused).toBeGreaterThan(0);
});
