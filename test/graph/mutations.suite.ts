import { problemsIn, shapeProblems } from './files.js';
import { lineName, mutationsOf } from './mutate.js';
import { linesOf, linesWithEnd, twoReports } from './two-reports.js';

/**
 * Mutations that give another valid document once its end line fits: other words, other values that the model
 * allows, less evidence. With the end line as it was, each is an error.
 */
const SOUND: readonly RegExp[] = [
  /^entity \w+ \.(name|nameEn|description): (a string|longer|shorter)$/,
  /^entity REPORT \.evidence(: a list|\[\]: removed)$/,
  /^statement \w+ \.(caveat|source): (a string|longer|shorter)$/,
  /^entity (REPORT|CLAIM|OBSERVATION|SECTION) \.properties\.(period|text|raw|unit|number): (a string|longer|shorter)$/,
  /^entity OBSERVATION \.properties\.(comparator|endDate|startDate|unit|value): removed$/,
  /^entity OBSERVATION \.properties\.value: (a number|a negative number|a fraction|a huge number|one more|one less)$/,
  /^entity OBSERVATION \.properties\.derived: true$/,
  /^entity COMMITTEE \.properties\.\w+Count: (removed|a number|a negative number|one more|one less)$/,
  /^entity EVENT \.properties(: an object|\.(datePrecision|endDate|startDate): removed)$/,
  // No statement speaks of the event.
  /^entity EVENT \.id: (longer|shorter)$/,
  /^entity SECTION \.properties\.(number: removed|depth: (a number|one more)|end: one more)$/,
  /^coverage \.(digits: (a number|a huge number|one more)|digitsAccounted: (a number|one less))$/,
  /^text \.text: (longer|shorter)$/,
];

/** Mutations whose problem is reported at another line: the one that refers to what is changed. */
const ELSEWHERE: readonly RegExp[] = [
  /^entity \w+ \.id: (longer|shorter)$/,
  /^entity \w+ \.evidence(: a list|\[\]: removed)$/,
  /^text \.text: a string$/,
  /^entity SECTION \.properties\.end: (a number|one less)$/,
];

const MESSAGE = /^graph\.jsonl:\d+: .+[^.]\.$|^\d+ more problem\(s\) in graph\.jsonl\.$/;
const LINES = [
  ...['header', 'text', 'coverage', 'statement STATED', 'statement INFERRED', 'statement REFERENCE'],
  ...['REPORT', 'SECTION', 'PASSAGE', 'CLAIM', 'EVENT', 'COMMITTEE', 'OBSERVATION'].map((kind) => `entity ${kind}`),
];

let lines: string[];
let end: string;

beforeAll(async () => {
  const all = await linesOf(await twoReports());
  [lines, end] = [all.slice(0, -1), all.at(-1) ?? ''];
});

const matches = (forms: readonly RegExp[], name: string): boolean => forms.some((form) => form.test(name));

/**
 * Returns the problems of the document with one line mutated. A line that does not have its shape is left out, so that all
 * such mutations give the same document; it is read with the first of them only.
 */
function reader(at: number): (mutated: string) => Promise<string[]> {
  let isTried = false;
  return async (mutated) => {
    const shape = await shapeProblems(mutated);
    const isHeader = at === 0;
    if (shape.length > 0 && isTried && !isHeader) return shape.map((message) => `graph.jsonl:${at + 1}: ${message}`);
    const problems = await problemsIn(linesWithEnd(lines.with(at, mutated)));
    if (shape.length > 0 && !isHeader) {
      isTried = true;
      expect(problems).toEqual(shape.map((message) => `graph.jsonl:${at + 1}: ${message}`));
    }
    return problems;
  };
}

describe('each mutation is an error with file, line and fix, in a line', () => {
  it.each(LINES)('%s', async (name) => {
    const at = lines.findLastIndex((line) => lineName(line) === name);
    expect(at).toBeGreaterThanOrEqual(0);
    const read = reader(at);
    let count = 0;
    // An expectation for each of thousands of problems takes longer than finding them.
    const unclear: [mutation: string, problem: string][] = [];
    for (const mutation of mutationsOf(lines[at] ?? '')) {
      count++;
      const problems = await read(mutation.line);
      for (const problem of problems) if (!MESSAGE.test(problem)) unclear.push([mutation.name, problem]);
      if (problems.length === 0) {
        expect([mutation.name, matches(SOUND, mutation.name)]).toEqual([mutation.name, true]);
        const [changed = ''] = await problemsIn([...lines.with(at, mutation.line), end]);
        expect([mutation.name, changed]).toEqual([
          mutation.name,
          expect.stringMatching(/jsonl:\d+: “sha256” is \w+, but/),
        ]);
      } else if (!problems.some((problem) => problem.startsWith(`graph.jsonl:${at + 1}: `)))
        expect([mutation.name, matches(ELSEWHERE, mutation.name)]).toEqual([mutation.name, true]);
    }
    expect(unclear).toEqual([]);
    expect(count).toBeGreaterThan(30);
  });

  it('end', async () => {
    for (const mutation of mutationsOf(end)) {
      const problems = await problemsIn([...lines, mutation.line]);
      expect([mutation.name, problems[0]]).toEqual([mutation.name, expect.stringMatching(MESSAGE)]);
      expect(problems.at(-1)).toMatch(`graph.jsonl:${lines.length + 1}: `);
    }
  });
});
