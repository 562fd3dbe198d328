import fc from 'fast-check';
import { type Box, overlap } from '../../src/web/picture/boxes.js';
import { linesOf, shortLinesOf } from '../../src/web/picture/lines-of.js';
import { type Mark, nameBox, placeNames, type Stroke } from '../../src/web/picture/place-names.js';

const SHEET: Box = { left: 0, top: 0, right: 1000, bottom: 700 };

const marks = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 1000 }),
    y: fc.integer({ min: 0, max: 700 }),
    radius: fc.integer({ min: 3, max: 17 }),
    width: fc.integer({ min: 10, max: 200 }),
    height: fc.constantFrom(17, 34),
    shorter: fc.record({ width: fc.integer({ min: 5, max: 110 }), height: fc.constantFrom(17, 34) }),
  }),
  { minLength: 1, maxLength: 400 },
);

const named = (all: readonly Omit<Mark, 'id' | 'isChosen'>[]): Mark[] =>
  all.map((mark, i) => ({ ...mark, id: `node:${i}`, isChosen: i === 0 }));

/** Every second node joined to the one after it. */
const strokesAmong = (all: readonly Mark[]): Stroke[] =>
  all.slice(1).flatMap((to, i) => {
    const from = all[i];
    return from && i % 2 === 0
      ? [{ id: `line:${i}`, ends: [from, to], middle: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, width: 40 }]
      : [];
  });

describe('The names of a picture', () => {
  it('never overlap each other or a visible node, nor leave the canvas', () => {
    fc.assert(
      fc.property(marks, (drawn) => {
        const all = named(drawn);
        const { sides, shortened } = placeNames(all, strokesAmong(all), SHEET);
        const boxes = all.flatMap((mark) => {
          const side = sides.get(mark.id);
          return side
            ? [{ mark, box: nameBox(shortened.has(mark.id) ? { ...mark, ...mark.shorter } : mark, side) }]
            : [];
        });
        for (const [i, { mark, box }] of boxes.entries()) {
          for (const other of boxes.slice(i + 1)) expect(overlap(box, other.box)).toBe(false);
          if (mark.isChosen) continue;
          expect(box.left >= 0 && box.right <= 1000 && box.top >= 0 && box.bottom <= 700).toBe(true);
          for (const { id, x, y, radius } of all)
            if (id !== mark.id && radius >= 5)
              expect(overlap(box, { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })).toBe(
                false,
              );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('always include that of the selected node', () => {
    fc.assert(
      fc.property(marks, (drawn) => {
        const all = named(drawn);
        expect(placeNames(all, [], SHEET).sides.has('node:0')).toBe(true);
      }),
    );
  });

  it('do not overlap the labels of edges', () => {
    const [a, b] = named([
      { x: 300, y: 300, radius: 10, width: 200, height: 17 },
      { x: 600, y: 300, radius: 10, width: 50, height: 17 },
    ]);
    if (!a || !b) throw new Error('There are two.');
    const line = { id: 'line', ends: [a, b] as const, middle: { x: 450, y: 300 }, width: 60 };
    const { sides, strokes } = placeNames([a, b], [line], SHEET);
    expect(sides.get(a.id)).toBe('left');
    expect([...strokes]).toEqual(['line']);
  });

  it('are placed at a corner if there is no room beside, above or below', () => {
    const middle = { x: 500, y: 300, radius: 10, width: 80, height: 17 };
    const bare = { radius: 10, width: 0, height: 0 };
    const around = [
      [530, 300],
      [470, 300],
      [500, 270],
      [500, 330],
    ].map(([x = 0, y = 0]) => ({ x, y, ...bare }));
    const all = named([middle, ...around]).map((mark) => ({ ...mark, isChosen: false }));
    expect(placeNames(all, [], SHEET).sides.get('node:0')).toBe('right below');
  });

  it('are shortened if the whole label has no room', () => {
    const all = named([
      { x: 500, y: 300, radius: 10, width: 60, height: 17 },
      { x: 50, y: 30, radius: 12, width: 990, height: 17, shorter: { width: 40, height: 17 } },
    ]);
    const { sides, shortened } = placeNames(all, [], SHEET);
    expect([...shortened]).toEqual(['node:1']);
    expect(sides.size).toBe(2);
  });

  it('leave an edge without a label if there is no room', () => {
    const [a, b] = named([
      { x: 300, y: 300, radius: 10, width: 20, height: 17 },
      { x: 380, y: 300, radius: 10, width: 20, height: 17 },
    ]);
    if (!a || !b) throw new Error('There are two.');
    const line = { id: 'line', ends: [a, b] as const, middle: { x: 340, y: 300 }, width: 60 };
    expect(placeNames([a, b], [line], SHEET).strokes.size).toBe(0);
  });

  it.each([
    ['ISO20000 信息技术服务管理体系', 2, ['ISO20000 信息技术', '服务管理体系']],
    [
      'Handles the matter on site at the promised service level',
      2,
      ['Handles the matter on site', 'at the promised service…'],
    ],
    [
      'Handles the matter on site at the promised service level',
      3,
      ['Handles the matter on site', 'at the promised service', 'level'],
    ],
    ['按承诺的服务水平上门处理', 2, ['按承诺的服务水平上门处理']],
    ['', 2, ['']],
  ])('are broken into lines: %s, %d', (name, most, lines) => {
    expect(linesOf(name, most)).toEqual(lines);
  });

  it('have a shorter form of two short lines', () => {
    expect(shortLinesOf('ISO 28000 supply chain security management system')).toEqual([
      'ISO 28000 supply',
      'chain security…',
    ]);
    expect(shortLinesOf('ISO20000 信息技术服务管理体系')).toEqual(['ISO20000 信息技', '术服务管理体系']);
  });
});
