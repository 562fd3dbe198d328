import type { Draft, DraftEntity, Span } from './draft.js';
import type { LocatedBlock } from './locate.js';
import { parseNumber } from './numbers.js';
import { parsePeriod } from './period.js';
import type { PublishedText } from './published-text.js';
import { lastPart, parseReference, type Reference } from './references.js';
import type { Path } from './yaml-file.js';

/** What an undated number takes from its report. */
export interface ObservationContext {
  readonly id: string;
  readonly text: PublishedText;
  /** What the report reports on. */
  readonly period: string;
  /** The day the report is dated. */
  readonly date: string;
}

/** One number of a block, and what it is about. */
export interface WrittenObservation {
  readonly draft: Draft;
  readonly about: DraftEntity;
  /** The metric's slug. */
  readonly metric: string;
  /** The raw words, or a mapping with them. */
  readonly written: unknown;
  readonly block: LocatedBlock;
  readonly path: Path;
  readonly report: ObservationContext;
  /** Notes that the sentence speaks of an entity. */
  readonly use: (reference: Reference, path: Path) => DraftEntity | undefined;
}

/** A time that the sentence gives and the report does not date, such as 冬奥会期间. */
const NOT_DATED = 'not-dated';

/** Takes one number of a block into the draft: metric, value as data, and what it is about. */
export function readObservation(observed: WrittenObservation): void {
  const { draft, about, metric: metricSlug, written, block, path, report, use } = observed;
  const origin = block.file.origin(path);
  const fields = (typeof written === 'string' ? { raw: written } : written) as Record<string, string | undefined>;
  const raw = String(fields.raw);
  if (!report.text.holds(raw, block.range))
    draft.problems.add(origin, `“${raw}” is not in the block’s sentence; write the number as the report does.`);
  const when = fields.when ?? (typeof block.content.when === 'string' ? block.content.when : undefined);
  const distinct = fields.key ?? when;
  const slug = [metricSlug, lastPart(about.id), ...(distinct ? [distinct.replaceAll('/', '_')] : [])].join('-');
  const id = `observation:${lastPart(report.id)}:${slug}`;
  if (draft.entities.get(id)?.uses.length)
    draft.problems.add(origin, `${id} is observed twice; tell the two apart with “when” or “key”.`);
  const observation = use({ id }, path);
  const metric = use({ id: `metric:${metricSlug}` }, path);
  if (!observation || !metric) return;
  observation.name = raw;
  const set = (property: string, value: string | number | boolean | undefined): void => {
    if (value !== undefined) draft.set(observation, property, value, origin);
  };
  set('raw', raw);
  set('derived', false);
  const number = parseNumber(raw);
  if (fields.unparsed === undefined && !number)
    draft.problems.add(
      origin,
      `“${raw}” is no plain number; quote only the number and its unit, or say why under “unparsed”.`,
    );
  if (fields.unparsed === undefined && number) {
    set('value', number.value);
    set('min', number.min);
    set('max', number.max);
    set('unit', number.unit);
    set('comparator', number.comparator);
  }
  set('nature', fields.nature ?? number?.nature ?? 'ACTUAL');
  const dated = when === undefined ? report.period : when === 'report-date' ? report.date : when;
  const period = dated === NOT_DATED ? undefined : parsePeriod(dated);
  if (!period && dated !== NOT_DATED)
    draft.problems.add(
      origin,
      `“${when}” is no date; write 2021, 2021-12, 2021-12-31, a range with /, report-date or not-dated.`,
    );
  set('startDate', period?.startDate);
  set('endDate', period?.endDate);
  set('periodBasis', when === undefined ? 'REPORT_PERIOD' : when === 'report-date' ? 'REPORT_DATE' : 'STATED');
  const span: Span = { report: report.id, ...block.range };
  const state = (relation: string, object: string): void =>
    draft.state({
      origin,
      relation,
      subject: observation.id,
      object,
      basis: 'STATED',
      rule: null,
      caveat: null,
      source: null,
      report: report.id,
      qualifiers: [],
      spans: [span],
    });
  state('OF_METRIC', metric.id);
  state('ABOUT', about.id);
  if (fields.partOf) state('PART_OF', parseReference(fields.partOf).id);
  if (fields.derivedFrom) state('DERIVED_FROM', parseReference(fields.derivedFrom).id);
}
