import type { ReactNode } from 'react';
import { useWords } from '../shared/words.ts';
import type { LoadedReport, ReportClaim } from './load-report.ts';
import type { Matrix } from './matrix.ts';
import { MatrixHead } from './matrix-head.tsx';
import { MatrixRow } from './matrix-row.tsx';

/** The answer first; then the claims that no certification supports. Its heads stay in sight while it scrolls. */
export function MatrixTable(props: {
  loaded: LoadedReport;
  matrix: Matrix;
  /** Whether only claims are shown that a certification supports. */
  only: boolean;
  /** The key of the cell whose grounds are shown. */
  chosen: string;
  onChoose: (cell: string) => void;
}): ReactNode {
  const t = useWords('reports');
  const { loaded, matrix, only, chosen, onChoose } = props;
  const columns = [...matrix.supporting, ...matrix.others];
  const group = (name: 'certified' | 'otherwise' | 'unsupported', claims: readonly ReportClaim[]): ReactNode =>
    claims.length > 0 && (
      <tbody className={`matrix-${name}`}>
        <tr>
          <th scope="rowgroup" colSpan={columns.length + 1} className="matrix-group">
            <span>
              {t(`matrix.${name}`)} <span className="quiet">{claims.length}</span>
            </span>
          </th>
        </tr>
        {claims.map((claim) => (
          <MatrixRow
            key={claim.id}
            loaded={loaded}
            matrix={matrix}
            claim={claim}
            columns={columns}
            chosen={chosen}
            onChoose={onChoose}
          />
        ))}
      </tbody>
    );
  return (
    <section className="matrix-scroll" aria-label={t('matrix.caption')}>
      <table className="matrix">
        <caption className="visually-hidden">{t('matrix.caption')}</caption>
        <MatrixHead matrix={matrix} />
        {group('certified', matrix.certified)}
        {!only && group('otherwise', matrix.otherwise)}
        {!only && group('unsupported', matrix.unsupported)}
      </table>
    </section>
  );
}
