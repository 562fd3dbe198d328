import type { ReactNode } from 'react';
import { useNames } from '../shared/names.ts';
import { Notice } from '../shared/notice.tsx';
import { useMessages } from '../shared/settings.ts';
import { reportAddress, Shell } from '../shared/shell.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { ReportListDocument } from './queries.generated.ts';
import { useTitle } from './use-title.ts';

const MESSAGES = {
  en: {
    title: 'Reports',
    missing: (id: string) => `There is no report “${id}” here.`,
    instead: 'These can be read:',
    none: 'The graph holds no report.',
  },
  zh: {
    title: '报告',
    missing: (id: string) => `这里没有报告“${id}”。`,
    instead: '可以阅读的报告：',
    none: '图谱中没有报告。',
  },
};

/** The reports that can be read; with the one that was asked for, where it is not among them. */
export function ReportsList({ missing }: { missing?: string }): ReactNode {
  const messages = useMessages(MESSAGES);
  const name = useNames();
  const answer = useAnswer(ReportListDocument, {});
  const title = missing === undefined ? messages.title : messages.missing(missing.replace(/^report:/, ''));
  useTitle(title);
  const reports = answer.data?.reports.nodes;
  return (
    <Shell page="report">
      <div className="reports-list">
        <h1>{title}</h1>
        {!reports && <Notice answer={answer} />}
        {reports?.length === 0 && <p>{messages.none}</p>}
        {missing !== undefined && reports && reports.length > 0 && <p>{messages.instead}</p>}
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
