import type { LoadedReport, ReportClaim } from './load-report.ts';

/** The claims of a report in the order of the text. */
export function claimsOf({ entities }: LoadedReport): ReportClaim[] {
  const claims = [...entities.values()].filter((entity): entity is ReportClaim => 'support' in entity);
  return claims.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}

/** Where a claim stands in the text. */
export function claimAddress(claim: ReportClaim): string {
  const [range] = claim.evidence;
  return range ? wordsAddress(range) : location.pathname;
}

/** Where words stand in the text of the report that is shown. */
export function wordsAddress({ start, end }: { start: number; end: number }): string {
  return `${location.pathname}#${start}-${end}`;
}
