import { Decimal } from 'decimal.js';
import type { RelationType } from '../model/vocabulary.js';
import type { Draft, DraftEntity, DraftStatement } from './draft.js';
import { groupBy } from './group-by.js';

/** Numbers that are a total and its items, or a share and its two sources, with the result of the calculation. */
export interface Related {
  /** PART_OF or DERIVED_FROM, from each of them to one or from one to each. */
  readonly statements: readonly DraftStatement[];
  /** The calculation in words, with the number that the report prints. */
  readonly says: string;
  readonly agrees: boolean;
}

/** The range of the true value. */
interface Bounds {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** Calculates each total and each share. Approximate numbers (近, 约) are skipped. */
export function relatedNumbers(draft: Draft): Related[] {
  const between = (relation: RelationType): DraftStatement[] =>
    draft.statements.filter(
      (statement) =>
        statement.relation === relation && draft.entities.get(statement.subject)?.kind.name === 'Observation',
    );
  const totals = groupBy(between('PART_OF'), ({ object }) => object);
  const computed = groupBy(between('DERIVED_FROM'), ({ subject }) => subject);
  return [
    ...[...totals].map(([total, items]) => checkSum(total, items, ({ subject }) => subject, draft)),
    ...[...computed].map(([result, sources]) =>
      draft.entities.get(result)?.properties.get('derived') === true
        ? checkSum(result, sources, ({ object }) => object, draft)
        : checkShare(result, sources, draft),
    ),
  ].filter((related) => related !== undefined);
}

/** Adds the calculation to each statement between related numbers, as the qualifier `check`. */
export function noteChecks(draft: Draft): void {
  const says = new Map(
    relatedNumbers(draft).flatMap((related) => related.statements.map((statement) => [statement, related.says])),
  );
  draft.statements.forEach((statement, i) => {
    const value = says.get(statement);
    if (value === undefined) return;
    const qualifiers = [...statement.qualifiers, { key: 'check', value }];
    draft.statements[i] = { ...statement, qualifiers: qualifiers.sort((a, b) => (a.key < b.key ? -1 : 1)) };
  });
}

function checkSum(
  total: string,
  statements: readonly DraftStatement[],
  itemOf: (statement: DraftStatement) => string,
  draft: Draft,
): Related | undefined {
  const whole = draft.entities.get(total);
  const items = [...new Set(statements.map(itemOf))].map((id) => draft.entities.get(id));
  const [written, ...each] = [whole, ...items].map(boundsOf);
  const units = new Set([whole, ...items].map((one) => one?.properties.get('unit')));
  if (!written || each.some((bounds) => bounds === undefined) || units.size > 1) return undefined;
  const sum = (each as Bounds[]).reduce((a, b) => ({ low: a.low.plus(b.low), high: a.high.plus(b.high) }));
  const agrees = overlap(sum, written);
  const report = whole?.properties.get('derived') ? '' : `; the report writes ${rawOf(whole)}`;
  return { statements, agrees, says: `${items.map(rawOf).join(' + ')} = ${inWords(sum)}${report}` };
}

function checkShare(share: string, statements: readonly DraftStatement[], draft: Draft): Related | undefined {
  const isWhole = ({ qualifiers }: DraftStatement): boolean =>
    qualifiers.some(({ key, value }) => key === 'role' && value === 'whole');
  const [result, part, whole] = [
    draft.entities.get(share),
    draft.entities.get(statements.find((statement) => !isWhole(statement))?.object ?? ''),
    draft.entities.get(statements.find(isWhole)?.object ?? ''),
  ];
  const [written, above, below] = [boundsOf(result), boundsOf(part), boundsOf(whole)];
  if (!written || !above || !below || result?.properties.get('unit') !== '%') return undefined;
  const percent = { low: above.low.div(below.high).times(100), high: above.high.div(below.low).times(100) };
  // As precise as printed: 63.71 means 63.705 to 63.715.
  const half = new Decimal(5).div(new Decimal(10).pow(decimalsOf(rawOf(result)) + 1));
  const agrees = overlap(percent, { low: written.low.minus(half), high: written.high.plus(half) });
  return {
    statements,
    agrees,
    says: `${rawOf(part)} of ${rawOf(whole)} is ${inWords(percent)} %; the report writes ${rawOf(result)}`,
  };
}

function boundsOf(observation: DraftEntity | undefined): Bounds | undefined {
  const get = (name: string): Decimal | undefined => {
    const value = observation?.properties.get(name);
    return typeof value === 'number' ? new Decimal(value) : undefined;
  };
  const low = get('value') ?? get('min');
  const high = get('value') ?? get('max');
  const comparator = observation?.properties.get('comparator');
  if (!low || !high || comparator === 'APPROX') return undefined;
  return {
    low: comparator === 'LT' || comparator === 'LTE' ? new Decimal(0) : low,
    high: comparator === 'GT' || comparator === 'GTE' ? new Decimal(Number.POSITIVE_INFINITY) : high,
  };
}

function overlap(a: Bounds, b: Bounds): boolean {
  return a.low.lte(b.high) && b.low.lte(a.high);
}

function inWords({ low, high }: Bounds): string {
  const [from, to] = [low, high].map((value) => value.toDecimalPlaces(2).toString());
  if (low.eq(high)) return `${from}`;
  if (!high.isFinite()) return `at least ${from}`;
  return low.isZero() ? `at most ${to}` : `${from} to ${to}`;
}

function rawOf(observation: DraftEntity | undefined): string {
  return String(observation?.properties.get('raw'));
}

function decimalsOf(raw: string): number {
  return /\.(\d+)/.exec(raw)?.[1]?.length ?? 0;
}
