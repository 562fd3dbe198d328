import type { ReactNode } from 'react';
import { useNames } from '../shared/names.ts';
import { Notice } from '../shared/notice.tsx';
import { usePageTitle } from '../shared/page-title.ts';
import { Shell } from '../shared/shell.tsx';
import { useSearchParameters } from '../shared/url-state.ts';
import { type Answered, useLoaded } from '../shared/use-answer.ts';
import { useWords } from '../shared/words.ts';
import { ClaimsView } from './claims-view.tsx';
import { type LoadedReport, loadReport } from './load-report.ts';
import { MatrixView } from './matrix-view.tsx';
import { Reading } from './reading.tsx';
import { ReportsList } from './reports-list.tsx';

const VIEWS = ['text', 'claims', 'matrix'] as const;
type View = (typeof VIEWS)[number];

/** A report as text, as a table of its claims, or as the matrix of claims and certifications: `?view=`. */
export function ReportPage({ id }: { id: string }): ReactNode {
  const answer = useLoaded(id, loadReport);
  if (answer.fault?.code === 'NOT_FOUND') return <ReportsList missing={id} />;
  return (
    <Shell page="report">{answer.data ? <Loaded loaded={answer.data} /> : <Waiting id={id} answer={answer} />}</Shell>
  );
}

function Waiting({ id, answer }: { id: string; answer: Answered<LoadedReport> }): ReactNode {
  usePageTitle(id.replace(/^report:/, ''), useWords('shared')('shell.home'));
  return <Notice answer={answer} />;
}

function Loaded({ loaded }: { loaded: LoadedReport }): ReactNode {
  const t = useWords('reports');
  const name = useNames();
  const { report } = loaded;
  const wanted = useSearchParameters().get('view');
  const view: View = VIEWS.find((one) => one === wanted) ?? 'text';
  usePageTitle(...(view === 'text' ? [] : [t(`views.${view}`)]), name(report), useWords('shared')('shell.home'));
  return (
    <>
      <div className="report-head">
        <h1>{name(report)}</h1>
        <nav aria-label={t('views.label')} className="row">
          {VIEWS.map((one) => (
            <a
              key={one}
              className="button"
              aria-current={one === view ? 'page' : undefined}
              href={one === 'text' ? location.pathname : `${location.pathname}?view=${one}`}
            >
              {t(`views.${one}`)}
            </a>
          ))}
        </nav>
      </div>
      {view === 'text' && <Reading loaded={loaded} />}
      {view === 'claims' && (
        <div className="wide">
          <ClaimsView loaded={loaded} />
        </div>
      )}
      {view === 'matrix' && (
        <div className="wide">
          <MatrixView loaded={loaded} />
        </div>
      )}
    </>
  );
}
