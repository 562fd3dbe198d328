import type { ReactNode } from 'react';
import { useNames } from '../shared/names.ts';
import { Notice } from '../shared/notice.tsx';
import { usePageTitle } from '../shared/page-title.ts';
import { reportAddress, Shell } from '../shared/shell.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { useWords } from '../shared/words.ts';
import { ReportListDocument } from './queries.generated.ts';

/** The reports that can be read; with the one that was asked for, where it is not among them. */
export function ReportsList({ missing }: { missing?: string }): ReactNode {
  const t = useWords('reports');
  const name = useNames();
  const answer = useAnswer(ReportListDocument, {});
  const title = missing === undefined ? t('list.title') : t('list.missing', { id: missing.replace(/^report:/, '') });
  usePageTitle(title, useWords('shared')('shell.home'));
  const reports = answer.data?.reports.nodes;
  return (
    <Shell page="report">
      <div className="reports-list">
        <h1>{title}</h1>
        {!reports && <Notice answer={answer} />}
        {reports?.length === 0 && <p>{t('list.none')}</p>}
        {missing !== undefined && reports && reports.length > 0 && <p>{t('list.instead')}</p>}
        <ul>
          {reports?.map((report) => (
            <li key={report.id}>
              <a href={reportAddress(report.id)}>{name(report)}</a>
            </li>
          ))}
        </ul>
      </div>
    </Shell>
  );
}
