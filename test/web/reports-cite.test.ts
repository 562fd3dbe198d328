import { TextOutline } from '../../src/text/text-outline.js';
import { type Citation, citeAsAnnotation, citeAsBibTex, citeAsText } from '../../src/web/shared/cite.js';

const TEXT = '前言\n报告𠮷期内，公司的 R&D_{占比} 为 63.71%\n以上。';
const REPORT = {
  id: 'report:tiny',
  name: 'R&D 报告_2021 #1',
  nameEn: 'Report on 100% of {R&D}',
  period: '2021-01-01/2021-12-31',
  publishedBy: { nodes: [{ name: '甲公司' }, { name: '甲公司' }, { name: 'B & Co.' }] },
};
const START = TEXT.indexOf('公司');

function citationOf(range: { start: number; end: number }, text = TEXT, report = REPORT): Citation {
  const sections = [{ depth: 1, start: 0, end: text.length }];
  const passages = [{ start: text.indexOf('报告'), end: text.length }];
  return {
    report,
    section: '前言',
    range,
    quote: new TextOutline(text, sections, passages).quote(range),
    about: ['claim:tiny:a', 'statement:b'],
    address: `http://127.0.0.1:4000/reports/tiny#${range.start}-${range.end}`,
  };
}

const CITED = citationOf({ start: START, end: TEXT.indexOf('以上') });

describe('a citation as text', () => {
  it('has the quote, the publisher, the place, and the statements based on it', () => {
    expect(citeAsText(CITED).split('\n')).toEqual([
      '“公司的 R&D_{占比} 为 63.71%”',
      `甲公司, B & Co., R&D 报告_2021 #1（Report on 100% of {R&D}）, 前言, report:tiny, UTF-16 ${START}–${CITED.range.end}.`,
      CITED.address,
      'claim:tiny:a, statement:b',
    ]);
  });

  it('separates a heading from the text below it', () => {
    const cited = citationOf({ start: 0, end: TEXT.indexOf('，') });
    expect(citeAsText(cited).split('\n').slice(0, 2)).toEqual(['“前言', '报告𠮷期内”']);
    expect(citeAsBibTex(cited)).toContain('“前言 报告𠮷期内”');
    expect(JSON.parse(citeAsAnnotation(cited, TEXT)).target.selector[0].exact).toBe('前言\n报告𠮷期内');
  });
});

describe('a citation as BibTeX', () => {
  const entry = citeAsBibTex(CITED);
  const field = (name: string): string | undefined => new RegExp(`^  ${name} = \\{(.*)\\},?$`, 'm').exec(entry)?.[1];

  it('is one @techreport with the required fields', () => {
    expect(entry).toMatch(/^@techreport\{report-tiny-\d+-\d+,\n/);
    expect(field('author')).toBe('{甲公司} and {B \\& Co.}');
    expect(field('institution')).toBe('甲公司, B \\& Co.');
    expect(field('year')).toBe('2021');
    expect(field('url')).toBe(CITED.address);
  });

  it('escapes the special characters of LaTeX', () => {
    expect(field('title')).toBe('{R\\&D 报告\\_2021 \\#1}');
    expect(field('titleaddon')).toBe('Report on 100\\% of \\textbraceleft{}R\\&D\\textbraceright{}');
    expect(field('note')).toContain('“公司的 R\\&D\\_\\textbraceleft{}占比\\textbraceright{} 为 63.71\\%”');
  });

  it('has balanced braces for any text', () => {
    const report = { ...REPORT, name: '{', nameEn: '~^$' };
    const nasty = citeAsBibTex(citationOf({ start: 0, end: 3 }, '}{\\', report));
    let depth = 0;
    for (const sign of nasty) {
      depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    expect(nasty).toContain('titleaddon = {\\textasciitilde{}\\textasciicircum{}\\$}');
  });

  it('ends each field but the last with a comma', () => {
    const lines = entry.split('\n').slice(1, -1);
    expect(lines.map((line) => line.endsWith(','))).toEqual(lines.map((_, i) => i < lines.length - 1));
  });
});

describe('a citation as a W3C annotation', () => {
  const read = (cited: typeof CITED) => JSON.parse(citeAsAnnotation(cited, TEXT));

  it('has the required keys: a context, an IRI, a type, a target', () => {
    const annotation = read(CITED);
    expect(annotation).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `urn:report-knowledge-graph:annotation:report:tiny:${START}-${CITED.range.end}`,
      type: 'Annotation',
      motivation: 'identifying',
      via: CITED.address,
      target: { type: 'SpecificResource', source: 'urn:report-knowledge-graph:report:tiny' },
    });
    expect(annotation.body).toEqual(
      CITED.about.map((id) => ({
        type: 'SpecificResource',
        purpose: 'identifying',
        source: `urn:report-knowledge-graph:${id}`,
      })),
    );
  });

  it('selects the same words by quote and by position, which counts characters', () => {
    const [quote, position] = read(CITED).target.selector;
    expect(quote.type).toBe('TextQuoteSelector');
    expect(TEXT).toContain(quote.prefix + quote.exact + quote.suffix);
    expect(position.type).toBe('TextPositionSelector');
    expect(position.start).toBe(START - 1);
    expect([...TEXT].slice(position.start, position.end).join('')).toBe(quote.exact);
  });

  it('is a highlight if no statement is based on the quote', () => {
    const annotation = read({ ...CITED, about: [] });
    expect(annotation.motivation).toBe('highlighting');
    expect(annotation).not.toHaveProperty('body');
  });
});
