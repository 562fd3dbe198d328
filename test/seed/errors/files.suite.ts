import { BASE, INFERENCE_RULES_FILE, INFERENCES, problemsOf, REPORT, TEXT } from '../tiny-seed.js';

const MISSING = 'there is no such file; add it, see seed/README.md.';

describe('reports a missing file', () => {
  it.each([
    ['report.yaml', REPORT],
    ['report.txt', TEXT],
    ['inferences.yaml', INFERENCES],
    ['rules.yaml', INFERENCE_RULES_FILE],
  ])('%s', async (_name, file) => {
    expect(await problemsOf({ files: { [file]: undefined } })).toEqual([`${file}:1: ${MISSING}`]);
  });

  it('the sections folder', async () => {
    expect(await problemsOf({ files: { [BASE]: undefined } })).toEqual([
      'seed/reports/tiny/sections:1: there is no .yaml file; add the reading, see seed/README.md.',
    ]);
  });

  it('a file of a second report', async () => {
    const files = { 'seed/reports/other/report.txt': '好。\n' };
    expect(await problemsOf({ files })).toEqual([
      `seed/reports/other/inferences.yaml:1: ${MISSING}`,
      `seed/reports/other/report.yaml:1: ${MISSING}`,
      'seed/reports/other/sections:1: there is no .yaml file; add the reading, see seed/README.md.',
    ]);
  });
});

it.each(['regoins', 'sections', 'report', 'definitions'])(
  'refuses shared/%s.yaml, named after no kind',
  async (name) => {
    expect(await problemsOf({ shared: { [name]: '{}\n' } })).toEqual([
      `seed/shared/${name}.yaml:1: the file name is not the plural of a kind; use one such as services.yaml.`,
    ]);
  },
);

it('ignores other files', async () => {
  const files = {
    'seed/reports/README.md': 'x',
    'seed/shared/notes.txt': 'x',
    'seed/reports/tiny/sections/notes.txt': 'x',
  };
  expect(await problemsOf({ files })).toEqual([]);
});

describe('report.yaml', () => {
  it('reports an invalid period and an invalid date', async () => {
    const report = 'id: report:tiny\nname: 小报告\nperiod: 2021 年度\ndate: 2022-02-30\ncompany: organization:tiny\n';
    const fix = 'is not a date; write one such as 2021-12-31, or a range such as 2021-01-01/2021-12-31.';
    expect(await problemsOf({ files: { [REPORT]: report } })).toEqual([
      `${REPORT}:3: “2021 年度” ${fix}`,
      `${REPORT}:4: “2022-02-30” ${fix}`,
    ]);
  });

  it('reports an unknown company once, whatever the number of claims', async () => {
    const report = 'id: report:tiny\nname: 小报告\nperiod: 2021\ndate: 2022-04-13\ncompany: organization:nobody\n';
    const claim = (name: string) =>
      `{category: QUALITY, commitment: DONE, strength: PLAIN, about: service:tiny:after-sales}`.replace(
        /^/,
        `${name}: `,
      );
    expect(
      await problemsOf({
        files: { [REPORT]: report },
        words: '服务好，质量高。',
        reading: `- at: 服务好，质量高。\n  claim:tiny:a ${claim('服务好')}\n  claim:tiny:b ${claim('质量高')}\n`,
      }),
    ).toEqual([
      `${REPORT}:5: organization:nobody does not exist; correct the id, or write its name where the text first names it.`,
    ]);
  });

  it('reports the id of another report', async () => {
    const files = {
      'seed/reports/twin/report.yaml':
        'name: 双\nid: report:tiny\nperiod: 2021\ndate: 2022-04-13\ncompany: organization:tiny\n',
      'seed/reports/twin/report.txt': '概况\n',
      'seed/reports/twin/inferences.yaml': '[]\n',
      'seed/reports/twin/sections/10.yaml': '- section: section:twin:a 概况\n  depth: 1\n',
    };
    expect(await problemsOf({ files })).toEqual([
      'seed/reports/twin/report.yaml:2: report:tiny is already the id of another report; give each its own.',
    ]);
  });
});
