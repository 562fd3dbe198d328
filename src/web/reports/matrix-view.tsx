import { type ReactNode, useMemo, useState } from 'react';
import { sayEnum, useNames } from '../shared/names.ts';
import { useMessages, useSettings } from '../shared/settings.ts';
import { Choice, claimAddress, claimsOf } from './claims-view.tsx';
import { Grounds } from './grounds.tsx';
import type { LoadedReport, ReportClaim, ReportEntity, ReportStatement } from './load-report.ts';

const MESSAGES = {
  en: {
    caption: 'Which certifications support which claims',
    lead: (claims: number, supported: number) =>
      `Certifications support ${supported} of ${claims} claims. An empty row is an answer: no certification supports the claim in this report.`,
    category: 'Claims about',
    claim: 'Claim',
    held: 'held',
    progress: 'in progress',
    STATED: 'stated',
    INFERRED: 'inferred',
    REFERENCE: 'reference',
    none: 'no support',
    empty: 'Hide claims without support',
    close: 'Close',
  },
  zh: {
    caption: '哪些认证支持哪些主张',
    lead: (claims: number, supported: number) =>
      `${claims} 条主张中，有认证支持的有 ${supported} 条。空行也是答案：报告中没有认证支持该主张。`,
    category: '主张类别',
    claim: '主张',
    held: '已取得',
    progress: '推进中',
    STATED: '明言',
    INFERRED: '推断',
    REFERENCE: '参考',
    none: '无依据',
    empty: '隐藏没有依据的主张',
    close: '关闭',
  },
};

/** Claims by certifications: a filled sign where the report states the support, a hollow one where it is inferred. */
export function MatrixView({ loaded }: { loaded: LoadedReport }): ReactNode {
  const messages = useMessages(MESSAGES);
  const { language } = useSettings();
  const name = useNames();
  const [category, setCategory] = useState('SERVICE');
  const [hideEmpty, setHideEmpty] = useState(false);
  const [chosen, setChosen] = useState<readonly ReportStatement[]>([]);
  const claims = useMemo(() => claimsOf(loaded), [loaded]);
  const certifications = useMemo(() => certificationsOf(loaded), [loaded]);
  const cells = useMemo(() => cellsOf(loaded, certifications), [loaded, certifications]);
  const rows = claims.filter(({ claimCategory }) => claimCategory === category);
  const isSupported = (claim: ReportClaim): boolean => certifications.some(({ id }) => cells.has(`${claim.id} ${id}`));
  // The answer first; the empty rows after it, in the order of the text.
  const supported = rows.filter(isSupported);
  const shown = hideEmpty ? supported : [...supported, ...rows.filter((claim) => !isSupported(claim))];
  const categories = [...new Set(claims.map(({ claimCategory }) => claimCategory))].sort();
  return (
    <>
      <p>{messages.lead(rows.length, supported.length)}</p>
      <div className="row filters">
        <Choice label={messages.category} value={category} values={categories} onChange={setCategory} />
        <label>
          <input type="checkbox" checked={hideEmpty} onChange={(event) => setHideEmpty(event.target.checked)} />{' '}
          {messages.empty}
        </label>
        <span className="basis basis-STATED">● {messages.STATED}</span>
        <span className="basis basis-INFERRED">◌ {messages.INFERRED}</span>
      </div>
      {chosen.length > 0 && (
        <div className="notice" role="status">
          {chosen.map((statement) => (
            <Grounds key={statement.id} loaded={loaded} statement={statement} at={null} />
          ))}
          <button type="button" className="button" onClick={() => setChosen([])}>
            {messages.close}
          </button>
        </div>
      )}
      <div className="matrix-scroll">
        <table className="matrix">
          <caption className="visually-hidden">{messages.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{messages.claim}</th>
              {certifications.map((certification) => (
                <th key={certification.id} scope="col" className="upright">
                  <span>
                    {name(certification)}{' '}
                    <small className="quiet">
                      {certification.certificationStatus === 'HELD' ? messages.held : messages.progress}
                    </small>
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((claim) => (
              <tr key={claim.id}>
                <th scope="row">
                  <a href={claimAddress(claim)} title={sayEnum(claim.commitment, language)}>
                    {name({ name: claim.name, nameEn: claim.nameEn ?? claim.textEn })}
                  </a>
                </th>
                {certifications.map(({ id }) => (
                  <td key={id}>
                    <Cell statements={cells.get(`${claim.id} ${id}`) ?? []} onChoose={setChosen} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Cell({
  statements,
  onChoose,
}: {
  statements: readonly ReportStatement[];
  onChoose: (statements: readonly ReportStatement[]) => void;
}): ReactNode {
  const messages = useMessages(MESSAGES);
  const [first] = statements;
  if (!first) return <span className="visually-hidden">{messages.none}</span>;
  const basis = statements.some((one) => one.basis === 'STATED') ? 'STATED' : first.basis;
  return (
    <button
      type="button"
      className={`cell basis-${basis}`}
      title={messages[basis]}
      aria-label={messages[basis]}
      onClick={() => onChoose(statements)}
    >
      {basis === 'STATED' ? '●' : '◌'}
    </button>
  );
}

type Certification = Extract<ReportEntity, { certificationStatus: unknown }>;

function certificationsOf({ entities }: LoadedReport): Certification[] {
  const all = [...entities.values()].filter((entity): entity is Certification => 'certificationStatus' in entity);
  return all.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}

/** The supporting statements by claim and certification. */
function cellsOf(
  { statements }: LoadedReport,
  certifications: readonly Certification[],
): Map<string, ReportStatement[]> {
  const ids = new Set(certifications.map(({ id }) => id));
  const cells = new Map<string, ReportStatement[]>();
  for (const statement of statements) {
    if (statement.relation !== 'SUPPORTS' || !ids.has(statement.subject.id)) continue;
    const key = `${statement.object.id} ${statement.subject.id}`;
    cells.set(key, [...(cells.get(key) ?? []), statement]);
  }
  return cells;
}
