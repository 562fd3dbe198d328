import type { ReactNode } from 'react';
import { kindStyle } from '../shared/kinds.ts';
import { kindLabel } from '../shared/model-labels.ts';
import { sectionName } from '../shared/section-name.ts';
import { useMessages, useSettings } from '../shared/settings.ts';
import { goToSection } from './focus.ts';
import type { ReportText } from './load-report.ts';
import { visit } from './use-fragment.ts';

const MESSAGES = {
  en: {
    sections: 'Sections',
    kinds: 'Marked kinds',
    uncovered: 'Show sentences without evidence',
    covered: (held: number, all: number) => `${held} of ${all} sentences hold evidence`,
  },
  zh: {
    sections: '章节',
    kinds: '标记的类别',
    uncovered: '显示没有证据的句子',
    covered: (held: number, all: number) => `${all} 句中 ${held} 句有证据`,
  },
};

/** What is beside the text: its sections, and which kinds are marked in it. */
export function Contents(props: {
  report: ReportText;
  /** How often each kind is marked. */
  counts: readonly [string, number][];
  hidden: ReadonlySet<string>;
  onHide: (hidden: ReadonlySet<string>) => void;
  showUncovered: boolean;
  onShowUncovered: (show: boolean) => void;
}): ReactNode {
  const messages = useMessages(MESSAGES);
  const { language } = useSettings();
  const { report, counts, hidden, onHide, showUncovered, onShowUncovered } = props;
  const { coverage } = report;
  const toggle = (kind: string): void => {
    const next = new Set(hidden);
    if (!next.delete(kind)) next.add(kind);
    onHide(next);
  };
  return (
    <details className="aside" open={innerWidth >= 1000}>
      <summary>{messages.sections}</summary>
      <nav aria-label={messages.sections}>
        {report.sections.map((section) => (
          <a
            key={section.id}
            href={`#${section.id}`}
            className={`depth-${section.depth}`}
            // The browser would follow the link, but leave the focus behind.
            onClick={(event) => {
              event.preventDefault();
              visit(`#${section.id}`);
              goToSection(section.id);
            }}
          >
            {sectionName(section, language)}
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
          <input type="checkbox" checked={showUncovered} onChange={(event) => onShowUncovered(event.target.checked)} />
          {messages.uncovered}
        </label>
        <p className="quiet">{messages.covered(coverage.sentencesWithEvidence, coverage.sentences)}</p>
      </fieldset>
    </details>
  );
}
