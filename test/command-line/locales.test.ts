import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { translated } from '../../src/command-line/locales.js';
import { describeModel } from '../../src/model/describe-model.js';
import type { ModelDocument } from '../../src/model/model-document.js';
import { textsIn } from '../../src/model/translations.js';
import { theModel } from '../the-model.js';

const FILE = join('src', 'web', 'locales', 'fr', 'model.json');

let document: ModelDocument;
let root: string;
beforeAll(async () => {
  document = describeModel(await theModel(), {});
});
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'locales-'));
});
afterEach(() => rm(root, { recursive: true }));

async function write(content: string): Promise<void> {
  await mkdir(dirname(join(root, FILE)), { recursive: true });
  await writeFile(join(root, FILE), content);
}

it('leaves the document as it is if there is no further language', async () => {
  expect(await translated(document, root)).toEqual({ document, locales: new Map() });
});

it('begins a language with a skeleton', async () => {
  const { document: same, locales } = await translated(document, root, 'fr');
  expect(same).toEqual(document);
  expect(Object.keys(locales.get(FILE) ?? {})).toEqual([...textsIn(document).keys()]);
});

it('adds a language that has a file, and completes the file', async () => {
  await write('{"kinds.CLAIM": "Affirmation"}');
  const { document: both, locales } = await translated(document, root);
  expect(both.kinds.CLAIM?.labels).toEqual({ en: 'Claim', zh: '主张', fr: 'Affirmation' });
  expect(both.kinds.AWARD?.labels).toEqual({ en: 'Award', zh: '奖项' });
  expect(locales.get(FILE)).toMatchObject({ 'kinds.CLAIM': 'Affirmation', 'kinds.AWARD': '' });
});

it.each([
  ['an unknown key', '{"kinds.CLAIMS": "Affirmation"}', 'the model has no text kinds.CLAIMS'],
  ['what is not JSON', '{', 'not valid JSON'],
  ['a text that is not a string', '{"kinds.CLAIM": 1}', 'not an object of texts'],
])('refuses %s, naming the file', async (_case, content, message) => {
  await write(content);
  await expect(translated(document, root)).rejects.toThrow(`${FILE}: ${message}`);
});

it.each(['en', 'zh', '../x', 'French'])('refuses to begin the language %s', async (language) => {
  await expect(translated(document, root, language)).rejects.toThrow(`--language is ${language}; it must be`);
});
