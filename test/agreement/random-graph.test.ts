import fc from 'fast-check';
import { outlineOf } from '../../src/graph/report-outline.js';
import { theModel } from '../the-model.js';
import { randomGraph } from './random-graph.js';

it('generates graphs that the model allows', async () => {
  const model = await theModel();
  fc.assert(
    fc.property(randomGraph(model), ({ entities, statements, texts }) => {
      const ids = new Map(entities.map((entity) => [entity.id, entity]));
      expect(ids.size).toBe(entities.length);
      for (const { kind, properties } of entities) {
        const declared = model.kindByValue(kind).properties;
        const missing = declared.filter(({ name, required }) => required && !(name in properties));
        const unknown = Object.keys(properties).filter((key) => !declared.some(({ name }) => name === key));
        expect([kind, missing, unknown]).toEqual([kind, [], []]);
      }
      for (const { relation, subject, object } of statements) {
        const [from, to] = [subject, object].map((id) => model.kindOfId(id)?.name);
        expect([
          from && to && model.relation(relation).allowed.get(from)?.has(to),
          ids.has(subject),
          ids.has(object),
        ]).toEqual([true, true, true]);
      }
      const outlines = new Map(
        [...texts].map(([report, text]) => {
          const parts = entities.filter(({ reports }) => reports.includes(report));
          return [report, outlineOf(report, text, parts).outline];
        }),
      );
      for (const { report, start, end, quote, section, passages } of [...entities, ...statements].flatMap(
        ({ evidence }) => evidence,
      )) {
        const outline = outlines.get(report);
        expect(outline?.includes({ start, end })).toBe(true);
        expect(quote).toBe(outline?.quote({ start, end }));
        expect(ids.get(section)?.kind).toBe('SECTION');
        for (const passage of passages) expect(ids.get(passage)?.kind).toBe('PASSAGE');
      }
    }),
    { numRuns: 30 },
  );
});
