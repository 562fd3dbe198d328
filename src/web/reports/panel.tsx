import './panel.css';

import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { TextRange } from '../../text/text-range.js';
import { sectionName } from '../shared/section-name.ts';
import { useMessages, useSettings } from '../shared/settings.ts';
import { CiteBox } from './cite-box.tsx';
import { ClaimSupport } from './claim-support.tsx';
import { Grounds } from './grounds.tsx';
import type { LoadedReport, ReportClaim } from './load-report.ts';
import type { EntityMark } from './marks.ts';
import { NamedHere } from './named-here.tsx';
import { restingOn, supportersOf } from './resting-on.ts';
import { select } from './use-fragment.ts';

const MESSAGES = {
  en: {
    title: 'What rests on these words',
    hint: 'Select marked words, the ¶ of a sentence, or any passage to see all that rests on them.',
    close: 'Close',
    offsets: 'Offsets',
    statements: 'Statements',
    nothing: 'Nothing rests on these words.',
  },
  zh: {
    title: '以此为依据的内容',
    hint: '选择有标记的文字、句末的 ¶，或划选任意一段，查看以其为依据的全部内容。',
    close: '关闭',
    offsets: '位置',
    statements: '陈述',
    nothing: '没有内容以此为依据。',
  },
};

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
  const messages = useMessages(MESSAGES);
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
  if (!selection || !resting) return <p className="quiet panel-hint">{messages.hint}</p>;
  const { claims, entities, statements } = resting;
  const { outline } = loaded;
  const section = outline.sectionAt(selection.start) ?? null;
  const supports = claims.flatMap(({ id }) => supportersOf(id, loaded));
  const cited = {
    range: selection,
    section,
    about: [...claims, ...entities, ...supports, ...statements].map(({ id }) => id),
  };
  return (
    <>
      <div className="row">
        <h2 ref={heading} tabIndex={-1}>
          {messages.title}
        </h2>
        <button type="button" className="button" onClick={() => select(null)}>
          {messages.close}
        </button>
      </div>
      <blockquote lang="zh-CN">{outline.quote(selection)}</blockquote>
      <p className="quiet">
        {section && `${sectionName(section, language)} · `}
        <span className="offsets">
          {messages.offsets} {selection.start}–{selection.end}
        </span>
      </p>
      <CiteBox loaded={loaded} cited={cited} />
      {cited.about.length === 0 && <p>{messages.nothing}</p>}
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
            {messages.statements} <span className="quiet">{statements.length}</span>
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
