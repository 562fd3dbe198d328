import { heal } from '../../src/model/heal.js';
import { endOfHealed, healedPart } from '../../src/web/reports/healed.js';

const TEXT = '已经取得 ISO9001 质量管\n\n理体系、 ISO14001\n环境 管理。';

describe('part of a text as it is read', () => {
  it('reads as the whole does, wherever it is cut', () => {
    for (let cut = 0; cut <= TEXT.length; cut++) {
      const parts = healedPart(TEXT, { start: 0, end: cut }) + healedPart(TEXT, { start: cut, end: TEXT.length });
      // A cut inside white space may leave it to either part, never to both.
      expect([cut, parts]).toEqual([cut, heal(TEXT)]);
    }
  });

  it('keeps the space between two marks', () => {
    const [start, end] = [TEXT.indexOf(' 质'), TEXT.indexOf('质')];
    expect(healedPart(TEXT, { start, end })).toBe(' ');
  });

  it('drops a line break between two marks', () => {
    const [start, end] = [TEXT.indexOf('\n'), TEXT.indexOf('理体系')];
    expect(healedPart(TEXT, { start, end })).toBe('');
  });

  it('is found again in the whole text by how many of its characters come before', () => {
    const whole = { start: 0, end: TEXT.length };
    for (let count = 1; count <= heal(TEXT).length; count++) {
      const end = endOfHealed(TEXT, whole, count);
      expect(healedPart(TEXT, { start: 0, end })).toBe(heal(TEXT).slice(0, count));
    }
  });
});
