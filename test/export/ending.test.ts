import { setImmediate } from 'node:timers/promises';
import type { Content, Format } from '../../src/export/format.js';
import { inPieces } from '../../src/export/in-pieces.js';
import type { EntityRecord } from '../../src/model/entity.js';
import type { Model } from '../../src/model/model.js';
import { theModel } from '../the-model.js';
import { FORMAT_FILES, formatOf } from './format-files.js';

const MANY = 200_000;

/** A graph that is larger than the tests read, and records how far it was read. */
class Endless implements Content {
  read = 0;
  open = 0;
  readonly records;

  constructor(
    readonly model: Model,
    private readonly breaksAt = MANY,
  ) {
    this.records = { version: 'v', entities: () => this.entities(), statements: async function* () {} };
  }

  textOf = async (): Promise<string> => '甲乙丙';

  private async *entities(): AsyncGenerator<EntityRecord> {
    this.open++;
    try {
      for (let i = 0; i < MANY; i++) {
        if (i === this.breaksAt) throw new Error('The store is gone.');
        this.read++;
        const evidence = [{ report: 'report:r', start: 0, end: 2, quote: '甲乙', section: 'section:s', passages: [] }];
        const more = { nameEn: null, aliases: [], description: null, properties: {}, reports: ['report:r'], evidence };
        yield { id: `topic:${i}`, kind: 'TOPIC', name: `题 ${i}`, ...more };
      }
    } finally {
      this.open--;
    }
  }
}

describe.each(FORMAT_FILES)('the export format of %s', (file) => {
  let format: Format;
  beforeAll(async () => {
    format = await formatOf(file);
  });

  it('reads only as far as the consumer, and closes the sequences when it is aborted', async () => {
    const content = new Endless(await theModel());
    for await (const piece of inPieces(format.write(content))) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
    await setImmediate();
    const { read } = content;
    expect(read).toBeLessThan(MANY / 4);
    for (let i = 0; i < 20; i++) await setImmediate();
    expect([content.read, content.open]).toEqual([read, 0]);
  });

  it('fails if the store fails', async () => {
    const content = new Endless(await theModel(), 1000);
    const whole = async (): Promise<void> => {
      for await (const piece of inPieces(format.write(content))) expect(piece.length).toBeGreaterThan(0);
    };
    await expect(whole()).rejects.toThrow('The store is gone.');
    expect([content.read, content.open]).toEqual([1000, 0]);
  });
});
