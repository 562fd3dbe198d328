/** What rests on a range of the text. */
import { encloses, overlaps, type TextRange } from '../../text/text-range.js';
import type { LoadedReport, ReportClaim, ReportEntity, ReportStatement } from './load-report.ts';
import type { EntityMark } from './marks.ts';

export interface Resting {
  /** The claims that these words make, or else those that they are part of. */
  readonly claims: readonly ReportClaim[];
  /** All others that are named in the range or around it. */
  readonly entities: readonly ReportEntity[];
  /** Those with evidence there about what the words name, what supports the claims left out; support first. */
  readonly statements: readonly ReportStatement[];
}

export function restingOn(selection: TextRange, { statements }: LoadedReport, marks: readonly EntityMark[]): Resting {
  const inside = (range: TextRange): boolean => encloses(selection, range);
  const touching = marks.filter((mark) => overlaps(mark, selection));
  // What the words name themselves comes first, then the larger marks around them, such as a claim.
  const within = touching.filter(inside);
  const all = [...new Set([...within, ...touching].map(({ entity }) => entity))];
  const meant = new Map((within.length > 0 ? within : touching).map(({ entity }) => [entity.id, entity]));
  const claimsAmong = (some: readonly EntityMark[]): ReportClaim[] => {
    const entities = new Set(some.map(({ entity }) => entity));
    return [...entities].filter((entity): entity is ReportClaim => 'support' in entity);
  };
  const made = claimsAmong(within);
  const claims = made.length > 0 ? made : claimsAmong(touching);
  const isTold = ({ relation, object }: ReportStatement): boolean =>
    relation === 'SUPPORTS' && claims.some(({ id }) => id === object.id);
  const here = statements.filter((one) => one.evidence.some((range) => overlaps(range, selection)) && !isTold(one));
  const about = here.filter(({ subject, object }) => meant.has(subject.id) || meant.has(object.id));
  const whole = here.filter(({ evidence }) => evidence.some(inside));
  const found = [...new Set([...about, ...whole])];
  return {
    claims,
    entities: all.filter((entity) => !claims.some(({ id }) => id === entity.id)),
    statements: found.sort((a, b) => Number(b.relation === 'SUPPORTS') - Number(a.relation === 'SUPPORTS')),
  };
}

/** What supports a claim, wherever it is said. */
export function supportersOf(claim: string, { statements }: Pick<LoadedReport, 'statements'>): ReportStatement[] {
  return statements.filter(({ relation, object }) => relation === 'SUPPORTS' && object.id === claim);
}
