import { type ReactNode, useEffect, useRef } from 'react';
import { basisLabel } from '../shared/basis.tsx';
import { CloseButton } from '../shared/close-button.tsx';
import { enumLabel } from '../shared/model-labels.ts';
import { useNames } from '../shared/names.ts';
import { useSettings } from '../shared/settings.ts';
import { useWords } from '../shared/words.ts';
import { claimAddress } from './claims.ts';
import { Grounds } from './grounds.tsx';
import type { LoadedReport, ReportClaim, ReportStatement } from './load-report.ts';
import { type Certification, cellKey, type Matrix } from './matrix.ts';
import { supportersOf } from './resting-on.ts';
import { SupportSign } from './support-level.tsx';

interface RowProps {
  readonly loaded: LoadedReport;
  readonly matrix: Matrix;
  readonly claim: ReportClaim;
  readonly columns: readonly Certification[];
  readonly chosen: string;
  readonly onChoose: (cell: string) => void;
}

/** A claim with what each certification does for it, and beneath it the grounds of the cell that was chosen. */
export function MatrixRow({ loaded, matrix, claim, columns, chosen, onChoose }: RowProps): ReactNode {
  const t = useWords('reports');
  const { language } = useSettings();
  const name = useNames();
  const open = columns.map(({ id }) => cellKey(claim.id, id)).find((key) => key === chosen && matrix.cells.has(key));
  const isCertified = columns.some(({ id }) => matrix.cells.has(cellKey(claim.id, id)));
  const others = isCertified ? [] : supportersOf(claim.id, loaded);
  const row = useRef<HTMLTableRowElement>(null);
  const grounds = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) grounds.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [open]);
  const close = (): void => {
    // The keyboard goes on where the words were opened.
    row.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    onChoose('');
  };
  const named = [...new Set(others.map(({ subject }) => subject.id))].flatMap((id) => loaded.entities.get(id) ?? []);
  return (
    <>
      <tr ref={row}>
        <th scope="row">
          <a href={claimAddress(claim)} title={enumLabel('Commitment', claim.commitment, language)}>
            {name({ name: claim.name, nameEn: claim.nameEn ?? claim.textEn })}
          </a>
          {named.length > 0 && <small className="quiet">{t('matrix.by', { names: named.map(name) })}</small>}
        </th>
        {columns.map((certification) => {
          const key = cellKey(claim.id, certification.id);
          return (
            <td key={certification.id}>
              <Cell
                statements={matrix.cells.get(key) ?? []}
                certification={name(certification)}
                isOpen={key === open}
                onToggle={() => onChoose(key === open ? '' : key)}
              />
            </td>
          );
        })}
      </tr>
      {open && (
        <tr className="matrix-grounds">
          <td colSpan={columns.length + 1}>
            <div ref={grounds}>
              {matrix.cells.get(open)?.map((statement) => (
                <Grounds key={statement.id} loaded={loaded} statement={statement} at={null} />
              ))}
              <CloseButton onClick={close} />
            </div>
          </td>
        </tr>
      )}
    </>
  );
}

function Cell({
  statements,
  certification,
  isOpen,
  onToggle,
}: {
  statements: readonly ReportStatement[];
  certification: string;
  isOpen: boolean;
  onToggle: () => void;
}): ReactNode {
  const t = useWords('reports');
  const { language } = useSettings();
  const [first] = statements;
  if (!first) return <span className="visually-hidden">{t('matrix.noSupport')}</span>;
  const basis = statements.some((one) => one.basis === 'STATED') ? 'STATED' : first.basis;
  return (
    <button
      type="button"
      className={`cell basis-${basis}`}
      aria-label={t('matrix.cell', { basis: basisLabel(basis, language), certification })}
      aria-expanded={isOpen}
      onClick={onToggle}
    >
      <SupportSign level={basis} />
      <span>{basisLabel(basis, language)}</span>
    </button>
  );
}
