import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { kindLabel, kindStyle } from '../shared/kinds.ts';
import { useNames } from '../shared/names.ts';
import { Notice } from '../shared/notice.tsx';
import { useMessages, useSettings } from '../shared/settings.ts';
import { Shell } from '../shared/shell.tsx';
import { useLoaded } from '../shared/use-answer.ts';
import { ClaimsView } from './claims-view.tsx';
import { type LoadedReport, loadReport } from './load-report.ts';
import { marksOf } from './marks.ts';
import { MatrixView } from './matrix-view.tsx';
import { Panel } from './panel.tsx';
import { useSelection } from './selection.ts';
import { Text } from './text.tsx';

const VIEWS = ['text', 'claims', 'matrix'] as const;
type View = (typeof VIEWS)[number];

const MESSAGES = {
  en: {
    text: 'Text',
    claims: 'Claims',
    matrix: 'Claims × certifications',
    views: 'Views',
    sections: 'Sections',
    kinds: 'Marked kinds',
    uncovered: 'Show sentences without evidence',
    covered: (held: number, all: number) => `${held} of ${all} sentences hold evidence`,
  },
  zh: {
    text: '正文',
    claims: '主张',
    matrix: '主张 × 认证',
    views: '视图',
    sections: '章节',
    kinds: '标记的类别',
    uncovered: '显示没有证据的句子',
    covered: (held: number, all: number) => `${all} 句中 ${held} 句有证据`,
  },
};

/** A report as text, as a table of its claims, or as the matrix of claims and certifications: `?view=`. */
export function ReportPage({ id }: { id: string }): ReactNode {
  const answer = useLoaded(id, loadReport);
  return <Shell page="report">{answer.data ? <Loaded loaded={answer.data} /> : <Notice answer={answer} />}</Shell>;
}

function Loaded({ loaded }: { loaded: LoadedReport }): ReactNode {
  const messages = useMessages(MESSAGES);
  const name = useNames();
  const { report } = loaded;
  const wanted = new URLSearchParams(location.search).get('view');
  const view: View = VIEWS.find((one) => one === wanted) ?? 'text';
  useEffect(() => {
    document.title = name(report);
  }, [name, report]);
  return (
    <>
      <div className="report-head">
        <h1>{name(report)}</h1>
        <nav aria-label={messages.views} className="row">
          {VIEWS.map((one) => (
            <a
              key={one}
              className="button"
              aria-current={one === view ? 'page' : undefined}
              href={one === 'text' ? location.pathname : `${location.pathname}?view=${one}`}
            >
              {messages[one]}
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

function Reading({ loaded }: { loaded: LoadedReport }): ReactNode {
  const messages = useMessages(MESSAGES);
  const { language } = useSettings();
  const name = useNames();
  const selection = useSelection();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [showUncovered, setShowUncovered] = useState(false);
  const { report, entities } = loaded;
  const marks = useMemo(() => marksOf(report.text, entities.values()), [report, entities]);
  const shown = useMemo(() => marks.filter(({ entity }) => !hidden.has(entity.kind)), [marks, hidden]);
  const counts = useMemo(() => countKinds(marks.map(({ entity }) => entity.kind)), [marks]);
  useEffect(() => {
    if (selection) document.querySelector('.text .selected')?.scrollIntoView({ block: 'center' });
  }, [selection]);
  const toggle = (kind: string): void => {
    const next = new Set(hidden);
    if (!next.delete(kind)) next.add(kind);
    setHidden(next);
  };
  const { coverage } = report;
  return (
    <div className="reading">
      <details className="aside" open={innerWidth >= 1000}>
        <summary>{messages.sections}</summary>
        <nav aria-label={messages.sections}>
          {report.sections.map((section) => (
            <a key={section.id} href={`#${section.id}`} className={`depth-${section.depth}`} onClick={jump}>
              {section.number ? `${section.number} ` : ''}
              {name(section)}
            </a>
          ))}
        </nav>
        <fieldset>
          <legend>{messages.kinds}</legend>
          {counts.map(([kind, count]) => (
            <label key={kind}>
              <input type="checkbox" checked={!hidden.has(kind)} onChange={() => toggle(kind)} />
              <span aria-hidden="true" className="dot" style={{ background: kindStyle(kind).colour }} />
              {kindLabel(kind, language)} <span className="quiet">{count}</span>
            </label>
          ))}
          <label>
            <input
              type="checkbox"
              checked={showUncovered}
              onChange={(event) => setShowUncovered(event.target.checked)}
            />
            {messages.uncovered}
          </label>
          <p className="quiet">{messages.covered(coverage.sentencesWithEvidence, coverage.sentences)}</p>
        </fieldset>
      </details>
      <Text report={report} marks={shown} selection={selection} showUncovered={showUncovered} />
      <aside className={`panel${selection ? ' open' : ''}`}>
        <Panel loaded={loaded} marks={marks} selection={selection} />
      </aside>
    </div>
  );
}

/** To a section, without losing the selected words from the address. */
function jump(event: React.MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  const target = event.currentTarget.getAttribute('href')?.slice(1) ?? '';
  document.getElementById(target)?.scrollIntoView();
}

function countKinds(kinds: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
