import { Decimal } from 'decimal.js';
import type { Draft, DraftEntity, DraftStatement } from './draft.js';
import { groupBy } from './group-by.js';

/** The inference rule that adds numbers up. */
const SUM = 'sum';

/**
 * Computes the value, the time and the metric of each observation that an inference adds up from others (rule `sum`): a total
 * that the report does not print. Marks it as `derived`.
 */
export function addUp(draft: Draft): void {
  const added = draft.statements.filter(({ rule, relation }) => rule === SUM && relation === 'DERIVED_FROM');
  for (const [total, statements] of groupBy(added, ({ subject }) => subject)) {
    const items = statements.map(({ object }) => draft.entities.get(object)).filter((item) => item !== undefined);
    const [first] = statements;
    // checkReferences reports an item that does not exist.
    if (!first || items.length < statements.length) continue;
    const metrics = new Set(items.map((item) => metricOf(item, draft)));
    const [metric] = metrics;
    const exact = items.every(({ properties }) => properties.get('comparator') === 'EQ');
    const units = new Set(items.map(({ properties }) => properties.get('unit')));
    if (metrics.size > 1 || units.size > 1 || !metric || !exact || items.length < 2) {
      draft.problems.add(
        first.origin,
        `${total} cannot be added up; give two or more exact numbers of one metric and one unit.`,
      );
      continue;
    }
    const entity = draft.entity({ id: total }, first.origin);
    if (!entity) continue;
    describe(entity, items, first, draft);
    draft.state({ ...first, relation: 'OF_METRIC', object: metric, qualifiers: [] });
  }
}

function describe(total: DraftEntity, items: readonly DraftEntity[], by: DraftStatement, draft: Draft): void {
  const all = (property: string) => items.map(({ properties }) => properties.get(property));
  const value = all('value').reduce<Decimal>((sum, one) => sum.plus(Number(one)), new Decimal(0));
  const raw = all('raw').join(' + ');
  const times = { startDate: all('startDate').sort()[0], endDate: all('endDate').sort().at(-1) };
  const basis = new Set(all('periodBasis'));
  const properties = {
    raw,
    value: value.toNumber(),
    unit: all('unit')[0],
    comparator: 'EQ',
    nature: 'ACTUAL',
    ...times,
    periodBasis: basis.size === 1 ? all('periodBasis')[0] : 'REPORT_PERIOD',
    derived: true,
  };
  total.name = raw;
  total.uses.push(...by.spans);
  for (const [property, given] of Object.entries(properties))
    if (given !== undefined) draft.set(total, property, given, by.origin);
}

function metricOf({ id }: DraftEntity, draft: Draft): string | undefined {
  return draft.statements.find(({ relation, subject }) => relation === 'OF_METRIC' && subject === id)?.object;
}
