import './panel.css';

import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { TextRange } from '../../text/text-range.js';
import { CloseButton } from '../shared/close-button.tsx';
import { sectionName } from '../shared/section-name.ts';
import { useSettings } from '../shared/settings.ts';
import { useWords } from '../shared/words.ts';
import { CiteBox } from './cite-box.tsx';
import { ClaimSupport } from './claim-support.tsx';
import { wordsAddress } from './claims.ts';
import { Grounds } from './grounds.tsx';
import type { LoadedReport, ReportClaim } from './load-report.ts';
import type { EntityMark } from './marks.ts';
import { NamedHere } from './named-here.tsx';
import { restingOn, supportersOf } from './resting-on.ts';
import { select } from './use-fragment.ts';

/** All that rests on the selected words: first what supports the claims they make; and how to cite them. */
export function Panel({
  loaded,
  marks,
  selection,
}: {
  loaded: LoadedReport;
  marks: readonly EntityMark[];
  selection: TextRange | null;
}): ReactNode {
  const t = useWords('reports');
  const { language } = useSettings();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!selection) return;
    heading.current?.focus({ preventScroll: true });
    const close = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') select(null);
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [selection]);
  const resting = useMemo(() => (selection ? restingOn(selection, loaded, marks) : null), [selection, loaded, marks]);
  if (!selection || !resting) return <p className="quiet panel-hint">{t('panel.hint')}</p>;
  const { claims, entities, statements } = resting;
  const { report, outline } = loaded;
  const section = outline.sectionAt(selection.start) ?? null;
  const supports = claims.flatMap(({ id }) => supportersOf(id, loaded));
  const quote = outline.quote(selection);
  const citation = {
    report,
    section: section?.name ?? null,
    range: selection,
    quote,
    about: [...claims, ...entities, ...supports, ...statements].map(({ id }) => id),
    address: `${location.origin}${wordsAddress(selection)}`,
  };
  return (
    <>
      <div className="row">
        <h2 ref={heading} tabIndex={-1}>
          {t('panel.title')}
        </h2>
        <CloseButton onClick={() => select(null)} />
      </div>
      <blockquote lang="zh-CN">{quote}</blockquote>
      <p className="quiet">
        {section && `${sectionName(section, language)} · `}
        <span className="offsets">{t('panel.offsets', { start: selection.start, end: selection.end })}</span>
      </p>
      <CiteBox citation={citation} text={report.text} />
      {citation.about.length === 0 && <p>{t('panel.nothing')}</p>}
      {claims.map((claim) => (
        <ClaimSupport
          key={claim.id}
          loaded={loaded}
          claim={claim}
          isNamed={claims.length > 1 || !isWhole(claim, selection)}
        />
      ))}
      {entities.length > 0 && <NamedHere entities={entities} />}
      {statements.length > 0 && (
        <section>
          <h3>
            {t('panel.statements')} <span className="quiet">{statements.length}</span>
          </h3>
          {statements.map((statement) => (
            <Grounds key={statement.id} loaded={loaded} statement={statement} at={selection} />
          ))}
        </section>
      )}
    </>
  );
}

function isWhole({ evidence }: ReportClaim, { start, end }: TextRange): boolean {
  return evidence.some((one) => one.start === start && one.end === end);
}
