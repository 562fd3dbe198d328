import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { TextRange } from '../../text/text-range.js';
import { useWords } from '../shared/words.ts';
import { Contents } from './contents.tsx';
import { goBackTo, goToSection } from './focus.ts';
import type { LoadedReport } from './load-report.ts';
import { entityMarks } from './marks.ts';
import { Panel } from './panel.tsx';
import { PassageOffer } from './passage-offer.tsx';
import { Text } from './text.tsx';
import { useFragment } from './use-fragment.ts';

/** The report's text between its contents and what rests on the selected words. */
export function Reading({ loaded }: { loaded: LoadedReport }): ReactNode {
  const t = useWords('reports');
  const { report, entities } = loaded;
  const fragment = useFragment(report);
  const selection = fragment?.kind === 'range' ? fragment.range : null;
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [showUncovered, setShowUncovered] = useState(false);
  const marks = useMemo(() => entityMarks(report.text, entities.values()), [report, entities]);
  const shown = useMemo(() => marks.filter(({ entity }) => !hidden.has(entity.kind)), [marks, hidden]);
  const counts = useMemo(() => countKinds(marks.map(({ entity }) => entity.kind)), [marks]);
  const last = useRef<TextRange | null>(null);
  useEffect(() => {
    if (fragment?.kind === 'range') document.querySelector('.text .selected')?.scrollIntoView({ block: 'nearest' });
    // With the panel goes the focus that it had.
    if (fragment === null && last.current && document.activeElement === document.body) goBackTo(last.current, loaded);
    last.current = fragment?.kind === 'range' ? fragment.range : null;
    if (fragment?.kind !== 'section') return;
    // After the browser, which on the way back puts the focus nowhere.
    const frame = requestAnimationFrame(() => goToSection(fragment.id));
    return () => cancelAnimationFrame(frame);
  }, [fragment, loaded]);
  return (
    <>
      {fragment?.kind === 'unknown' && (
        <p className="notice" role="status">
          {t('text.notFound', { id: fragment.id, length: report.text.length })}
        </p>
      )}
      <div className="reading">
        <Contents
          report={report}
          counts={counts}
          hidden={hidden}
          onHide={setHidden}
          showUncovered={showUncovered}
          onShowUncovered={setShowUncovered}
        />
        <Text report={report} marks={shown} selection={selection} showUncovered={showUncovered} />
        <PassageOffer report={report} />
        <aside className={`panel${selection ? ' open' : ''}`}>
          <Panel loaded={loaded} marks={marks} selection={selection} />
        </aside>
      </div>
    </>
  );
}

function countKinds(kinds: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
