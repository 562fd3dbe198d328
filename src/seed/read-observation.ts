import type { RelationType } from '../model/vocabulary.js';
import type { SearchableText } from '../text/searchable-text.js';
import type { Draft, DraftEntity, Span } from './draft.js';
import type { LocatedBlock } from './locate.js';
import { parseNumber } from './numbers.js';
import { invalidTime, isTime, parsePeriod, REPORT_DATE, readTime } from './period.js';
import type { Origin } from './problem.js';
import { lastPart, parseReference, type Reference } from './references.js';
import type { Path } from './yaml-file.js';

/** The report that an observation belongs to. */
export interface ObservationContext {
  readonly id: string;
  readonly text: SearchableText;
  /** The reporting period: the default time of a number. */
  readonly period: string;
  /** The date of the report. */
  readonly date: string;
}

/** A number of a block, and what it is about. */
export interface WrittenObservation {
  readonly draft: Draft;
  readonly about: DraftEntity;
  /** The metric's slug. */
  readonly metric: string;
  /** The words of the number, or a mapping that contains them. */
  readonly written: unknown;
  readonly block: LocatedBlock;
  readonly path: Path;
  readonly report: ObservationContext;
  /** Records that the sentence mentions an entity. */
  readonly use: (reference: Reference, path: Path) => DraftEntity | undefined;
}

/** Adds a number of a block to the draft: its metric, its parsed value, and what it is about. */
export function readObservation(observed: WrittenObservation): void {
  const { draft, about, metric: metricSlug, written, block, path, report, use } = observed;
  const at = (key: string): Origin => block.file.origin([...path, key]);
  const origin = block.file.origin(path);
  const fields = (typeof written === 'string' ? { raw: written } : written) as Record<string, string | undefined>;
  const raw = String(fields.raw);
  if (!report.text.contains(raw, block.range))
    draft.problems.add(at('raw'), `“${raw}” is not in the block’s sentence; write the number as the report does.`);
  const when = fields.when ?? (typeof block.content.when === 'string' ? block.content.when : undefined);
  const distinct = fields.key ?? when;
  const slug = [metricSlug, lastPart(about.id), ...(distinct ? [distinct.replaceAll('/', '_')] : [])].join('-');
  const id = `observation:${lastPart(report.id)}:${slug}`;
  if (draft.entities.get(id)?.uses.length)
    draft.problems.add(origin, `${id} is observed twice; distinguish the two with “when” or “key”.`);
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
      at('raw'),
      `“${raw}” is not a plain number; quote only the number and its unit, or give the reason under “unparsed”.`,
    );
  if (fields.unparsed === undefined && number) {
    set('value', number.value);
    set('min', number.min);
    set('max', number.max);
    set('unit', number.unit);
    set('comparator', number.comparator);
  }
  set('nature', fields.nature ?? number?.nature ?? 'ACTUAL');
  if (fields.when !== undefined && !isTime(fields.when)) draft.problems.add(at('when'), invalidTime(fields.when));
  const period = when === undefined ? parsePeriod(report.period) : readTime(when, report.date);
  set('startDate', period?.startDate);
  set('endDate', period?.endDate);
  set('periodBasis', when === undefined ? 'REPORT_PERIOD' : when === REPORT_DATE ? 'REPORT_DATE' : 'STATED');
  const span: Span = { report: report.id, ...block.range };
  const state = (relation: RelationType, object: string, from: Origin = origin): void =>
    draft.state({
      origin: from,
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
  if (fields.partOf) state('PART_OF', parseReference(fields.partOf).id, at('partOf'));
  if (fields.derivedFrom) state('DERIVED_FROM', parseReference(fields.derivedFrom).id, at('derivedFrom'));
}
