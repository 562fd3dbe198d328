import { readGraphDocument } from '../../src/graph/read.js';
import { theModel } from '../the-model.js';
import { problemsIn, problemsOf } from './files.js';
import { exportedAmong, linesOf, linesWithEnd, twoReports } from './two-reports.js';

let lines: string[];
let end: string;
let document: string;

beforeAll(async () => {
  const all = await linesOf(await twoReports());
  document = `${all.join('\n')}\n`;
  [lines, end] = [all.slice(0, -1), all.at(-1) ?? ''];
});

/** The only problem of a document. */
async function problemOf(content: string | Uint8Array): Promise<string> {
  const problems = await problemsOf(content);
  expect(problems).toHaveLength(1);
  return problems[0] ?? '';
}

describe('a file that is not a graph document', () => {
  it('is an error that names it if it does not exist', async () => {
    await expect(readGraphDocument('/nowhere/graph.jsonl', await theModel())).rejects.toThrow(
      '/nowhere/graph.jsonl cannot be read; name a graph document, such as npm run generate writes.',
    );
  });

  it('is an error if it is empty', async () => {
    expect(await problemOf('')).toBe('graph.jsonl:1: the file is empty; name a graph document.');
  });

  it('is an error that says what is missing if it is an export', async () => {
    expect(await problemOf(`${exportedAmong(lines).join('\n')}\n`)).toMatch(
      /^graph\.jsonl:1: the document has no header\. This is the export of a graph, such as \/export\/graph\.jsonl, without the texts,/,
    );
  });

  it.each(['{"type":"text"}', '[]', 'null', 'graph', '{'])('is an error if it begins with %s', async (first) => {
    expect(await problemOf(`${first}\n${document}`)).toMatch(
      /^graph\.jsonl:1: the line is not the header of a graph document;/,
    );
  });

  it('is an error if it has another format version', async () => {
    expect(await problemOf(document.replace('"formatVersion":1', '"formatVersion":2'))).toBe(
      'graph.jsonl:1: “formatVersion” is 2; this program reads 1. Write the document again.',
    );
  });
});

describe('a damaged graph document', () => {
  it('has a byte order mark', async () => {
    expect(await problemOf(`\uFEFF${document}`)).toMatch(/^graph\.jsonl:1: the file begins with a byte order mark;/);
  });

  it('has CR LF', async () => {
    expect(await problemOf(document.replaceAll('\n', '\r\n'))).toMatch(/^graph\.jsonl:1: the line ends with CR LF;/);
  });

  it('is not UTF-8, at the line that is not', async () => {
    const bytes = Buffer.from(document);
    bytes[bytes.indexOf('治') + 1] = 0x41;
    expect(await problemOf(bytes)).toMatch(/^graph\.jsonl:[234]: the line is not UTF-8;/);
  });

  it('is cut off at any line', async () => {
    for (let count = 1; count <= lines.length; count++)
      expect((await problemsIn(lines.slice(0, count))).at(-1)).toBe(
        `graph.jsonl:${count}: the document has no end line; it is cut off, write it again.`,
      );
  });

  it('is cut off within a line', async () => {
    for (const length of [100, 1_000, document.length - 2])
      expect((await problemsOf(document.slice(0, length))).join('\n')).toMatch(
        /^graph\.jsonl:(\d+): the line is not JSON; .+\ngraph\.jsonl:\1: the document has no end line;/,
      );
  });

  it('lacks any line, repeats it or has it elsewhere', async () => {
    for (const [i, line] of lines.entries()) {
      for (const changed of [lines.toSpliced(i, 1), lines.toSpliced(i, 0, line), [...lines.toSpliced(i, 1), line]]) {
        if (changed.join() === lines.join()) continue;
        const served = (await problemsIn(linesWithEnd(changed))).length === 0;
        // Nothing rests on a statement, nor on the event.
        expect([line, served]).toEqual([
          line,
          served && changed.length < lines.length && /"(statement|EVENT)"/.test(line),
        ]);
        expect((await problemsIn([...changed, end]))[0]).toMatch(/^graph\.jsonl:\d+: /);
      }
    }
  });

  it.each<[string, (line: string) => string, RegExp]>([
    ['a blank line', (line) => `\n${line}`, /^graph\.jsonl:2: the line is blank; remove it\.$/],
    ['no JSON', (line) => line.slice(0, -1), /^graph\.jsonl:2: the line is not JSON;/],
    ['a list', (line) => `[${line}]`, /^graph\.jsonl:2: the line is not a JSON object;/],
    ['white space', (line) => line.replace(':', ': '), /^graph\.jsonl:2: the line is not canonical JSON/],
    ['a key twice', (line) => line.replace('{', '{"start":0,'), /^graph\.jsonl:2: the line is not canonical JSON/],
    ['half a character', (line) => line.replace('第', '\\ud83d'), /^graph\.jsonl:2: the line is not canonical JSON/],
    [
      'a number in another form',
      (line) => line.replace('"start":0', '"start":0.0'),
      /^graph\.jsonl:2: .+canonical JSON/,
    ],
  ])('has %s', async (_what, damage, said) => {
    const damaged = lines.toSpliced(1, 1, ...damage(lines[1] ?? '').split('\n'));
    expect((await problemsIn(linesWithEnd(damaged)))[0]).toMatch(said);
  });

  it('has an end line that another follows', async () => {
    expect((await problemsOf(`${document}${lines.at(-1)}\n`))[0]).toMatch(
      /^graph\.jsonl:\d+: a line of the export stands after the end line; move it before\.$/,
    );
  });

  it('lists at most 50 problems and counts the others', async () => {
    const header = lines[0] ?? '';
    const problems = await problemsIn(linesWithEnd([header, ...Array.from({ length: 60 }, () => '{"type":"x"}')]));
    expect(problems).toHaveLength(51);
    expect(problems[0]).toBe(
      'graph.jsonl:2: “type” is "x"; use one of header, text, coverage, entity, statement, end.',
    );
    expect(problems[50]).toBe('10 more problem(s) in graph.jsonl.');
  });

  it('is sound without the last line feed', async () => {
    expect(await problemsOf(document.slice(0, -1))).toEqual([]);
  });
});
