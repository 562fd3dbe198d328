import type { Model } from '../../src/model/model.js';
import type { GraphStore } from '../../src/stores/graph-store.js';
import { type Open, onEveryStore } from '../contract/stores.js';
import { randomGraph, SOME_RELATIONS } from '../stores/neo4j/random-graph.js';
import { allLines } from '../stores/session.js';
import { theModel } from '../the-model.js';
import { cuts } from './cuts.suite.js';
import { nasty } from './nasty.js';
import { rdf } from './rdf.suite.js';
import { readCsvZip } from './read-back/csv-zip.js';
import { readGexf, readGraphml } from './read-back/graphology.js';
import { readJsonl } from './read-back/jsonl.js';
import type { Line } from './read-back/line.js';
import { parseJsonLd, parseTrig, readRdf } from './read-back/rdf.js';
import { write } from './written.js';

/** Returns a text as XML can represent it. */
const inXml = (lines: readonly Line[]): Line[] => JSON.parse(JSON.stringify(lines).replaceAll('\uFFFF', '\uFFFD'));

/** Returns a line as RDF represents it: aliases are a set, and dates have the known precision. */
function inRdf(line: Line): Line {
  if (line.type !== 'entity') return line;
  const digits = { YEAR: 4, MONTH: 7 }[String(line.properties.datePrecision)] ?? 10;
  const properties = { ...line.properties };
  for (const name of ['startDate', 'endDate'])
    if (typeof properties[name] === 'string') properties[name] = String(properties[name]).slice(0, digits);
  return { ...line, properties, aliases: [...new Set(line.aliases)].sort() };
}

onEveryStore((open) => {
  const graphs = {
    'with nasty names': nasty,
    'of any shape': async () =>
      randomGraph(await theModel(), 7, { entities: 150, statements: 300, relations: SOME_RELATIONS }),
  };
  for (const [name, make] of Object.entries(graphs))
    describe(`a graph ${name}`, () => readBack(async () => (open as Open)(await make())));

  describe('a graph made by hand', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open(await nasty());
    });
    rdf(() => store);
    cuts(() => store);
  });
});

function readBack(opened: () => Promise<GraphStore>): void {
  let store: GraphStore;
  let model: Model;
  let lines: Line[];
  beforeAll(async () => {
    store = await opened();
    model = await theModel();
    lines = readJsonl(Buffer.from((await allLines(store)).join('')));
    expect(lines.length).toBeGreaterThan(80);
  });
  const read = async (extension: string): Promise<Buffer> => (await write(store, extension)).bytes;

  it('in JSON lines has the bytes of the store’s lines, and the version as its tag', async () => {
    const { bytes, tag } = await write(store, 'jsonl');
    expect(bytes.toString()).toBe((await allLines(store)).join(''));
    expect(await store.state()).toEqual({ ready: true, version: tag });
  });

  it('round-trips through TriG', async () => {
    const back = readRdf(parseTrig(await read('trig')), model);
    expect(back.map(inRdf)).toEqual(lines.map(inRdf));
  });

  it('round-trips through JSON-LD, with the same quads as in TriG', async () => {
    const quads = await parseJsonLd(await read('jsonld'));
    expect(readRdf(quads, model).map(inRdf)).toEqual(lines.map(inRdf));
    const trig = parseTrig(await read('trig'));
    expect(trig.size).toBe(quads.size);
    expect([...trig].filter((quad) => !quads.has(quad))).toEqual([]);
  });

  it('round-trips through GraphML', async () => {
    expect(readGraphml(await read('graphml'))).toEqual(inXml(lines));
  });

  it('round-trips through GEXF', async () => {
    expect(readGexf(await read('gexf'))).toEqual(inXml(lines));
  });

  it('round-trips through CSV', async () => {
    expect(readCsvZip(await read('csv.zip'), model)).toEqual(lines);
  });
}
