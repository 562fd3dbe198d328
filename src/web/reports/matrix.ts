/** Claims by certifications: which supports which. */
import { claimsOf } from './claims.ts';
import type { LoadedReport, ReportClaim, ReportEntity, ReportStatement } from './load-report.ts';

export type Certification = Extract<ReportEntity, { certificationStatus: unknown }>;

export interface Matrix {
  /** Those that support a claim here, in the order of the claims. */
  readonly supporting: readonly Certification[];
  readonly others: readonly Certification[];
  /** The claims of one category, each in one of the three, in the order of the text. */
  readonly certified: readonly ReportClaim[];
  readonly otherwise: readonly ReportClaim[];
  readonly unsupported: readonly ReportClaim[];
  /** By `cellKey`. */
  readonly cells: ReadonlyMap<string, readonly ReportStatement[]>;
}

export function cellKey(claim: string, certification: string): string {
  return `${claim} ${certification}`;
}

export function matrixOf(loaded: LoadedReport, category: string): Matrix {
  const certifications = certificationsOf(loaded);
  const claims = claimsOf(loaded).filter(({ claimCategory }) => claimCategory === category);
  const cells = cellsOf(loaded, certifications);
  const meets = (claim: ReportClaim, { id }: Certification): boolean => cells.has(cellKey(claim.id, id));
  const isCertified = (claim: ReportClaim): boolean => certifications.some((one) => meets(claim, one));
  const certified = claims.filter(isCertified);
  const supporting = new Set(certified.flatMap((claim) => certifications.filter((one) => meets(claim, one))));
  return {
    supporting: [...supporting],
    others: certifications.filter((one) => !supporting.has(one)),
    certified,
    otherwise: claims.filter((claim) => !isCertified(claim) && claim.support !== 'NONE'),
    unsupported: claims.filter(({ support }) => support === 'NONE'),
    cells,
  };
}

function certificationsOf({ entities }: LoadedReport): Certification[] {
  const all = [...entities.values()].filter((entity): entity is Certification => 'certificationStatus' in entity);
  return all.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}

function cellsOf(
  { statements }: LoadedReport,
  certifications: readonly Certification[],
): Map<string, ReportStatement[]> {
  const ids = new Set(certifications.map(({ id }) => id));
  const cells = new Map<string, ReportStatement[]>();
  for (const statement of statements) {
    if (statement.relation !== 'SUPPORTS' || !ids.has(statement.subject.id)) continue;
    const key = cellKey(statement.object.id, statement.subject.id);
    cells.set(key, [...(cells.get(key) ?? []), statement]);
  }
  return cells;
}
