import type { ReactNode } from 'react';
import { useMessages } from '../shared/settings.ts';
import type { LoadedReport, ReportClaim } from './load-report.ts';
import type { Matrix } from './matrix.ts';
import { MatrixHead } from './matrix-head.tsx';
import { MatrixRow } from './matrix-row.tsx';

const MESSAGES = {
  en: {
    caption: 'Which certifications support which claims',
    certified: 'Supported by a certification',
    otherwise: 'Supported by something else, not by a certification',
    unsupported: 'No support in the report',
  },
  zh: {
    caption: '哪些认证支持哪些主张',
    certified: '有认证支持',
    otherwise: '有其他依据，但没有认证支持',
    unsupported: '报告中没有依据',
  },
};

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
  const messages = useMessages(MESSAGES);
  const { loaded, matrix, only, chosen, onChoose } = props;
  const columns = [...matrix.supporting, ...matrix.others];
  const group = (name: 'certified' | 'otherwise' | 'unsupported', claims: readonly ReportClaim[]): ReactNode =>
    claims.length > 0 && (
      <tbody className={`matrix-${name}`}>
        <tr>
          <th scope="rowgroup" colSpan={columns.length + 1} className="matrix-group">
            <span>
              {messages[name]} <span className="quiet">{claims.length}</span>
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
    <section className="matrix-scroll" aria-label={messages.caption}>
      <table className="matrix">
        <caption className="visually-hidden">{messages.caption}</caption>
        <MatrixHead matrix={matrix} />
        {group('certified', matrix.certified)}
        {!only && group('otherwise', matrix.otherwise)}
        {!only && group('unsupported', matrix.unsupported)}
      </table>
    </section>
  );
}
