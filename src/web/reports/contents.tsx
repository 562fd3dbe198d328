import type { ReactNode } from 'react';
import { kindStyle } from '../shared/kinds.ts';
import { kindLabel } from '../shared/model-labels.ts';
import { sectionName } from '../shared/section-name.ts';
import { useSettings } from '../shared/settings.ts';
import { useWords } from '../shared/words.ts';
import { goToSection } from './focus.ts';
import type { ReportText } from './load-report.ts';
import { visit } from './use-fragment.ts';

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
  const t = useWords('reports');
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
      <summary>{t('contents.sections')}</summary>
      <nav aria-label={t('contents.sections')}>
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
        <legend>{t('contents.kinds')}</legend>
        {counts.map(([kind, count]) => (
          <label key={kind}>
            <input type="checkbox" checked={!hidden.has(kind)} onChange={() => toggle(kind)} />
            <span aria-hidden="true" className="dot" style={{ background: kindStyle(kind).colour }} />
            {kindLabel(kind, language)} <span className="quiet">{count}</span>
          </label>
        ))}
        <label>
          <input type="checkbox" checked={showUncovered} onChange={(event) => onShowUncovered(event.target.checked)} />
          {t('contents.uncovered')}
        </label>
        <p className="quiet">
          {t('contents.coverage', { covered: coverage.sentencesWithEvidence, all: coverage.sentences })}
        </p>
      </fieldset>
    </details>
  );
}
