import type { Model } from '../../../src/model/model.js';
import type { OrderTerm } from '../../../src/query/order.js';
import type { Key } from '../../../src/query/page.js';
import { compileCursor } from '../../../src/stores/neo4j/compile-cursor.js';
import { orderBy, sortTerms } from '../../../src/stores/neo4j/compile-order.js';
import { Parameters } from '../../../src/stores/neo4j/cypher.js';
import { Vocabulary } from '../../../src/stores/neo4j/vocabulary.js';
import { theModel } from '../../the-model.js';

let model: Model;
beforeAll(async () => {
  model = await theModel();
});

const LEVEL: OrderTerm = { property: 'level', descending: false };
const LEVEL_DOWN: OrderTerm = { property: 'level', descending: true };

function place(order: OrderTerm[], after: Key | null, before: Key | null, indexed = false): unknown[] {
  const parameters = new Parameters();
  const terms = sortTerms(order, false, new Vocabulary(model));
  return [compileCursor(terms, { after, before }, indexed, parameters), ...Object.values(parameters.values)];
}

function order(terms: OrderTerm[], reversed: boolean, related = false): string {
  return orderBy(sortTerms(terms, related, new Vocabulary(model)), reversed);
}

describe('the order', () => {
  it('is by name and id where nothing is asked for, and by the statement where it is one', () => {
    expect(order([], false)).toBe('n.nameKey, n.id');
    expect(order([], true)).toBe('n.nameKey DESC, n.id DESC');
    expect(order([], false, true)).toBe('n.nameKey, n.id, r.id');
  });

  it('sorts missing values last in both directions, and first when read from the end', () => {
    expect(order([LEVEL], false)).toBe('n.levelKey, n.nameKey, n.id');
    expect(order([LEVEL], true)).toBe('n.levelKey DESC, n.nameKey DESC, n.id DESC');
    expect(order([LEVEL_DOWN], false)).toBe('n.levelKey IS NULL, n.levelKey DESC, n.nameKey, n.id');
    expect(order([LEVEL_DOWN], true)).toBe('n.levelKey IS NULL DESC, n.levelKey, n.nameKey DESC, n.id DESC');
  });
});

describe('a place in the order', () => {
  const FROM_ID = 'CASE WHEN n.id = $p1 THEN false ELSE n.id > $p1 END';

  it('is anywhere', () => {
    expect(place([LEVEL], null, null)).toEqual(['true']);
    expect(place([], null, null, true)).toEqual(['n.nameKey IS NOT NULL AND n.id IS NOT NULL']);
  });

  it('seeks the first key in the index', () => {
    const beyond = `CASE WHEN n.nameKey = $p0 THEN ${FROM_ID} ELSE n.nameKey > $p0 END`;
    expect(place([], ['😀', 'law:a'], null, true)).toEqual([
      `n.nameKey >= $p0 AND n.id IS NOT NULL AND ${beyond}`,
      '\u{D7FF}\u{11F}\u{700}',
      'law:a',
    ]);
  });

  it('between two others', () => {
    const [text, ...values] = place([], ['a', 'law:a'], ['b', 'law:b'], true);
    expect(text).toContain('n.nameKey >= $p0 AND n.nameKey <= $p2 AND n.id IS NOT NULL');
    expect(values).toEqual(['a', 'law:a', 'b', 'law:b']);
  });

  const REST = `CASE WHEN n.nameKey = $p1 THEN CASE WHEN n.id = $p2 THEN false ELSE n.id > $p2 END ELSE n.nameKey > $p1 END`;

  it('after a value: greater ones, and what is missing', () => {
    expect(place([LEVEL], ['AAA', 'a', 'b'], null)[0]).toBe(
      `CASE WHEN n.levelKey IS NULL THEN true WHEN n.levelKey = $p0 THEN ${REST} ELSE n.levelKey > $p0 END`,
    );
    expect(place([LEVEL_DOWN], ['AAA', 'a', 'b'], null)[0]).toContain('ELSE n.levelKey < $p0 END');
  });

  it('before a value: smaller ones, and nothing that is missing', () => {
    const rest = REST.replaceAll('>', '<');
    expect(place([LEVEL], null, ['AAA', 'a', 'b'])[0]).toBe(
      `CASE WHEN n.levelKey IS NULL THEN false WHEN n.levelKey = $p0 THEN ${rest} ELSE n.levelKey < $p0 END`,
    );
  });

  it('among what is missing', () => {
    const rest = REST.replaceAll('$p1', '$p0').replaceAll('$p2', '$p1');
    expect(place([LEVEL], [null, 'a', 'b'], null)).toEqual([`(n.levelKey IS NULL AND ${rest})`, 'a', 'b']);
    expect(place([LEVEL], null, [null, 'a', 'b'])[0]).toBe(
      `CASE WHEN n.levelKey IS NULL THEN ${rest.replaceAll('>', '<')} ELSE true END`,
    );
  });
});
