import { ReportOutline } from '../../src/graph/report-outline.js';
import type { EntityRecord } from '../../src/model/entity.js';
import type { Evidence } from '../../src/model/evidence.js';
import { TextOutline } from '../../src/text/text-outline.js';

const TEXT = '小报告\n治理\n董事会\n𠮷事会开会。服务好。\n附录';
const rangeOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const section = (id: string, title: string, depth: number, end: number) => ({
  id,
  depth,
  start: rangeOf(title).start,
  end,
  evidence: [rangeOf(title)],
});
const passage = (id: string, words: string) => ({ id, ...rangeOf(words), evidence: [rangeOf(words)] });
const body = rangeOf('服务好。').end;
const outline = new ReportOutline(
  'report:tiny',
  new TextOutline(
    TEXT,
    [
      section('section:a', '治理', 1, body),
      section('section:b', '董事会', 2, body),
      section('section:c', '附录', 1, TEXT.length),
    ],
    [passage('passage:1', '𠮷事会开会。'), passage('passage:2', '服务好。')],
  ),
);

describe('ReportOutline.evidence', () => {
  it('has the innermost section at the start of the range and the passages that the range overlaps', () => {
    expect(outline.evidence({ start: rangeOf('开会').start, end: body })).toEqual({
      report: 'report:tiny',
      ...{ start: rangeOf('开会').start, end: body },
      quote: '开会。服务好。',
      section: 'section:b',
      passages: ['passage:1', 'passage:2'],
    });
  });

  it('has each heading on a separate line', () => {
    const evidence = outline.evidence({ start: rangeOf('治理').start, end: rangeOf('𠮷').end });
    expect(evidence).toMatchObject({ quote: '治理\n董事会\n𠮷', section: 'section:a', passages: ['passage:1'] });
  });

  const wide = rangeOf('𠮷');
  it.each([
    ['begins in no section', rangeOf('小报告')],
    ['starts inside a surrogate pair', { start: wide.start + 1, end: wide.end + 1 }],
    ['ends inside a surrogate pair', { start: rangeOf('治理').start, end: wide.start + 1 }],
    ['is empty', { start: wide.end, end: wide.end }],
    ['goes beyond the text', { start: wide.start, end: TEXT.length + 1 }],
  ])('is undefined for a range that %s', (_what, range) => {
    expect(outline.evidence(range)).toBeUndefined();
  });
});

describe('ReportOutline.statements', () => {
  const evidence = (words: string, report = 'report:tiny'): Evidence => ({
    ...(outline.evidence(rangeOf(words)) as Evidence),
    report,
  });
  const entity = (id: string, ...all: Evidence[]): EntityRecord => ({
    id,
    kind: 'TOPIC',
    name: id,
    nameEn: null,
    aliases: [],
    description: null,
    properties: {},
    reports: ['report:tiny'],
    evidence: all,
  });
  const stated = (...entities: EntityRecord[]) =>
    [...outline.statements(entities)].map(({ subject, relation, object, evidence }) => [
      `${subject} ${relation} ${object}`,
      ...evidence.map(({ quote }) => quote),
    ]);

  it('nest sections and passages, with headings and passages as evidence', () => {
    expect(stated()).toEqual([
      ['section:a IN_REPORT report:tiny', '治理'],
      ['section:b IN_REPORT report:tiny', '董事会'],
      ['section:b IN_SECTION section:a', '董事会'],
      ['section:c IN_REPORT report:tiny', '附录'],
      ['passage:1 IN_SECTION section:b', '𠮷事会开会。'],
      ['passage:2 IN_SECTION section:b', '服务好。'],
    ]);
  });

  it('mention an entity once in each passage that holds evidence for it, with all that evidence', () => {
    const topic = entity('topic:x', evidence('𠮷事会'), evidence('开会。服务'), evidence('服务好', 'report:other'));
    expect(stated(topic).slice(6)).toEqual([
      ['topic:x MENTIONED_IN passage:1', '𠮷事会', '开会。服务'],
      ['topic:x MENTIONED_IN passage:2', '开会。服务'],
    ]);
  });
});
