import { Decimal } from 'decimal.js';
import type { Draft, DraftEntity, DraftStatement } from './draft.js';

/** A total or a ratio whose related numbers do not agree with it. */
export interface Disagreement {
  /** Those that relate them, in the order of the reading. */
  readonly statements: readonly DraftStatement[];
  /** What was found, such as `items sum to 73 of 90`. */
  readonly found: string;
}

/** Between what the true value lies. */
interface Bounds {
  readonly low: Decimal;
  readonly high: Decimal;
}

const BOUNDLESS = new Decimal(Infinity);

/**
 * Totals that their items do not add up to (PART_OF), and percentages that are not the share of the one number in the
 * other that they are derived from (DERIVED_FROM). Numbers without a value, about a value (近, 约) or in different units
 * are not held against each other.
 */
export function disagreements(draft: Draft): Disagreement[] {
  return [...related(draft, 'PART_OF', checkSum), ...related(draft, 'DERIVED_FROM', checkShare)];
}

function related(
  draft: Draft,
  relation: string,
  check: (one: DraftEntity, others: readonly DraftEntity[]) => string | undefined,
): Disagreement[] {
  const hub = relation === 'PART_OF' ? 'object' : 'subject';
  const other = hub === 'object' ? 'subject' : 'object';
  const groups = new Map<string, DraftStatement[]>();
  for (const statement of draft.statements)
    if (statement.relation === relation) groups.set(statement[hub], [...(groups.get(statement[hub]) ?? []), statement]);
  return [...groups].flatMap(([id, statements]) => {
    const one = draft.entities.get(id);
    const others = [...new Set(statements.map((statement) => statement[other]))].map((end) => draft.entities.get(end));
    const there = others.filter((entity) => entity?.kind.name === 'Observation') as DraftEntity[];
    if (one?.kind.name !== 'Observation' || there.length < others.length) return [];
    const found = check(one, there);
    return found === undefined ? [] : [{ statements, found }];
  });
}

function checkSum(total: DraftEntity, items: readonly DraftEntity[]): string | undefined {
  const whole = boundsOf(total);
  const parts = items.map(boundsOf);
  const units = new Set([total, ...items].map(({ properties }) => properties.get('unit')));
  if (!whole || parts.some((part) => !part) || units.size > 1) return undefined;
  const sum = (parts as Bounds[]).reduce((a, b) => ({ low: a.low.plus(b.low), high: a.high.plus(b.high) }));
  if (meet(sum, whole)) return undefined;
  const values = items.map(({ properties }) => new Decimal(Number(properties.get('value') ?? properties.get('min'))));
  return `items sum to ${Decimal.sum(...values)} of ${total.properties.get('value') ?? total.properties.get('max')}`;
}

function checkShare(ratio: DraftEntity, parts: readonly DraftEntity[]): string | undefined {
  const given = boundsOf(ratio);
  const [a, b, ...more] = parts;
  if (!given || !a || !b || more.length > 0 || ratio.properties.get('unit') !== '%') return undefined;
  const [x, y] = [boundsOf(a), boundsOf(b)];
  if (!x || !y || a.properties.get('unit') !== b.properties.get('unit')) return undefined;
  const [part, whole] = x.low.lte(y.low) ? [x, y] : [y, x];
  if (whole.low.isZero()) return undefined;
  const share = { low: part.low.div(whole.high).times(100), high: part.high.div(whole.low).times(100) };
  if (meet(share, given)) return undefined;
  return `the parts give ${part.low.plus(part.high).div(whole.low.plus(whole.high)).times(100).toFixed(2)}%, not ${ratio.name}`;
}

function meet(a: Bounds, b: Bounds): boolean {
  return a.low.lte(b.high) && b.low.lte(a.high);
}

/** A number written with decimals or a scale (15.34 亿) was rounded to its last digit; 90 项 was counted. */
function boundsOf({ name, properties }: DraftEntity): Bounds | undefined {
  const [value, min, max] = ['value', 'min', 'max'].map((key) => properties.get(key));
  if (typeof min === 'number' && typeof max === 'number') return { low: new Decimal(min), high: new Decimal(max) };
  if (typeof value !== 'number') return undefined;
  const number = new Decimal(value);
  const half = rounding(name ?? '', number);
  switch (properties.get('comparator')) {
    case 'EQ':
      return { low: number.minus(half), high: number.plus(half) };
    case 'GT':
    case 'GTE':
      return { low: number.minus(half), high: BOUNDLESS };
    case 'LT':
    case 'LTE':
      return { low: new Decimal(0), high: number.plus(half) };
    default:
      return undefined;
  }
}

function rounding(raw: string, value: Decimal): Decimal {
  const [written, decimals = ''] = /\d[\d,]*(?:\.(\d+))?/.exec(raw.replace(/\s+/g, '')) ?? [];
  if (written === undefined) return new Decimal(0);
  const digits = new Decimal(written.replaceAll(',', ''));
  const scale = digits.isZero() ? new Decimal(1) : value.div(digits);
  if (decimals === '' && scale.eq(1)) return new Decimal(0);
  return new Decimal(10).pow(-decimals.length).times(scale).div(2);
}
