import { bendsOf, pointsOn } from '../../src/web/explore/svg-layout.js';

const edge = (id: string, source: string, target: string) => ({ id, source, target, label: '', isInferred: false });

describe('the layout of an SVG', () => {
  it('keeps all nodes within its margins, and flips the y axis', () => {
    const { points, height } = pointsOn(1000, { a: { x: -5, y: 0 }, b: { x: 5, y: 2 }, c: { x: 0, y: -2 } });
    for (const { x, y } of points.values()) {
      expect(x).toBeGreaterThanOrEqual(100);
      expect(x).toBeLessThanOrEqual(900);
      expect(y).toBeGreaterThanOrEqual(50);
      expect(y).toBeLessThanOrEqual(height - 50);
    }
    expect(points.get('b')?.y).toBeLessThan(points.get('c')?.y ?? 0);
  });

  it('centres a single node', () => {
    const { points, height } = pointsOn(1000, { a: { x: 7, y: 7 } });
    expect(points.get('a')).toEqual({ x: 500, y: height / 2 });
  });

  it('bends parallel edges apart, in either direction', () => {
    const bends = bendsOf([edge('1', 'a', 'b'), edge('2', 'b', 'a'), edge('3', 'a', 'c')]);
    // The second goes the other way: the opposite bend lies on the other side.
    expect(bends.get('1')).toBe(bends.get('2'));
    expect(bends.get('1')).not.toBe(0);
    expect(bends.get('3')).toBeCloseTo(0);
  });
});
