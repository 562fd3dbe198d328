import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { graphDocumentSchema } from '../../src/graph/document-schema.js';
import { seedShapes } from '../../src/seed/shapes.js';
import { ROOT, theModel } from '../the-model.js';

const SCHEMAS = join(ROOT, 'schema', 'seed');

async function yamlFiles(): Promise<string[]> {
  const all = await readdir(join(ROOT, 'seed'), { recursive: true });
  return all.filter((file) => file.endsWith('.yaml')).map((file) => join(ROOT, 'seed', file));
}

/** The emitted schema of a file of the seed. */
function schemaOf(file: string): string {
  const [name, folder] = [basename(file, '.yaml'), basename(dirname(file))];
  return join(SCHEMAS, `${folder === 'sections' ? 'section' : name}.schema.json`);
}

/** Whether content is valid by the emitted schemas. */
let accepts: (schema: string, content: unknown) => boolean;

beforeAll(async () => {
  const fast = { inlineRefs: false, validateSchema: false, code: { optimize: false } };
  const ajv = new Ajv2020({ strict: false, formats: { date: true }, ...fast });
  for (const name of await readdir(SCHEMAS)) {
    const schema = JSON.parse(await readFile(join(SCHEMAS, name), 'utf8'));
    ajv.addSchema(schema, name);
  }
  accepts = (schema, content) => {
    const validate = ajv.getSchema(`${basename(schema, '.schema.json')}.schema.json`);
    if (!validate) throw new Error(`There is no ${schema}.`);
    return validate(content) as boolean;
  };
});

const failsafe = (yaml: string): unknown => parse(yaml, { schema: 'failsafe' });

describe('the emitted schemas', () => {
  it('exist for each curated kind and for the other files', async () => {
    const { kinds } = await theModel();
    const curated = kinds.filter(({ textual }) => !textual).map(({ plural }) => plural);
    const others = ['definitions', 'inferences', 'report', 'rules', 'section', 'words'];
    const expected = [...curated, ...others].map((name) => `${name}.schema.json`).sort();
    expect((await readdir(SCHEMAS)).sort()).toEqual(expected);
  });

  it('match the code', async () => {
    for (const [name, shape] of Object.entries(seedShapes(await theModel()))) {
      const emitted = JSON.parse(await readFile(join(SCHEMAS, `${name}.schema.json`), 'utf8'));
      expect({ [name]: emitted }).toEqual({ [name]: JSON.parse(JSON.stringify(shape)) });
    }
  });

  it('are valid JSON Schemas that refer only to each other', async () => {
    const names = await readdir(SCHEMAS);
    const ajv = new Ajv2020({ strict: false });
    expect(await ajv.validateSchema(graphDocumentSchema(await theModel()))).toBe(true);
    for (const name of names) {
      const source = await readFile(join(SCHEMAS, name), 'utf8');
      expect([name, await ajv.validateSchema(JSON.parse(source))]).toEqual([name, true]);
      for (const [, file] of source.matchAll(/"\$ref": "([^"#]+)#/g)) expect(names).toContain(file);
    }
  });

  it('accept the project’s own seed', async () => {
    for (const file of await yamlFiles()) {
      const content = failsafe(await readFile(file, 'utf8'));
      expect([relative(ROOT, file), accepts(schemaOf(file), content)]).toEqual([relative(ROOT, file), true]);
    }
  });

  it.each([
    [
      'section',
      '- at: 公司很好。\n  organization:x:y: {type: COMPANY}\n',
      '- at: 公司很好。\n  organization:x:y: {type: FIRM}\n',
    ],
    ['section', '- at: 公司很好。\n  none: praise\n', '- at: 公司很好。\n  nones: praise\n'],
    ['section', '- section: section:x:a 概况\n  depth: 1\n', '- section: 概况\n  depth: 1\n'],
    [
      'section',
      '- at: 好\n  organization:x: {holds: certification:x:a}\n',
      '- at: 好\n  organization:x: {holds: award:x:a}\n',
    ],
    ['section', '- at: 好\n  role:a: {observe: {b: 3 次}}\n', '- at: 好\n  role:a: {observe: {b: {unit: 次}}}\n'],
    ['report', 'id: report:a\nname: a\nperiod: 2021\ndate: 2022\ncompany: organization:a\n', 'id: report:a\nname: a\n'],
    ['inferences', '- rule: a\n  quotes: []\n', '- rule: a\n'],
    ['rules', 'a: {premise: b, caveat: c}\n', 'a: {premise: b}\n'],
    ['regions', 'region:CN: {administrativeLevel: COUNTRY}\n', 'region:CN: {administrativeLevel: STATE}\n'],
    ['roles', 'role:a: {broader: role:b}\n', 'topic:a: {broader: topic:b}\n'],
  ])('refuse an invalid %s and accept a valid one', (schema, sound, broken) => {
    expect(accepts(schema, failsafe(sound.trim()))).toBe(true);
    expect(accepts(schema, failsafe(broken))).toBe(false);
  });
});

describe('the comments by which editors find the schemas', () => {
  it('name the schema of the file, and it exists', async () => {
    let commented = 0;
    for (const file of await yamlFiles()) {
      const [, path] = /^# yaml-language-server: \$schema=(\S+)$/m.exec(await readFile(file, 'utf8')) ?? [];
      if (path === undefined) continue;
      commented++;
      const schema = join(dirname(file), path);
      expect([relative(ROOT, file), relative(ROOT, schema)]).toEqual([
        relative(ROOT, file),
        relative(ROOT, schemaOf(file)),
      ]);
      expect(existsSync(schema)).toBe(true);
    }
    expect(commented).toBeGreaterThan(0);
  });
});
