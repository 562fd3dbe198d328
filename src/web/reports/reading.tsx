import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Range } from '../../seed/published-text.js';
import { useWords } from '../shared/words.ts';
import { Contents } from './contents.tsx';
import { goBackTo, goToSection } from './focus.ts';
import type { LoadedReport } from './load-report.ts';
import { marksOf } from './marks.ts';
import { Panel } from './panel.tsx';
import { PassageOffer } from './passage-offer.tsx';
import { Text } from './text.tsx';
import { usePlace } from './use-place.ts';

/** The report's text between its contents and what rests on the selected words. */
export function Reading({ loaded }: { loaded: LoadedReport }): ReactNode {
  const t = useWords('reports');
  const { report, entities } = loaded;
  const place = usePlace(report);
  const selection = place?.kind === 'words' ? place.range : null;
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [showUncovered, setShowUncovered] = useState(false);
  const marks = useMemo(() => marksOf(report.text, entities.values()), [report, entities]);
  const shown = useMemo(() => marks.filter(({ entity }) => !hidden.has(entity.kind)), [marks, hidden]);
  const counts = useMemo(() => countKinds(marks.map(({ entity }) => entity.kind)), [marks]);
  const last = useRef<Range | null>(null);
  useEffect(() => {
    if (place?.kind === 'words') document.querySelector('.text .selected')?.scrollIntoView({ block: 'nearest' });
    // With the panel goes the focus that it had.
    if (place === null && last.current && document.activeElement === document.body) goBackTo(last.current, report);
    last.current = place?.kind === 'words' ? place.range : null;
    if (place?.kind !== 'section') return;
    // After the browser, which on the way back puts the focus nowhere.
    const frame = requestAnimationFrame(() => goToSection(place.id));
    return () => cancelAnimationFrame(frame);
  }, [place, report]);
  return (
    <>
      {place?.kind === 'nowhere' && (
        <p className="notice" role="status">
          {t('text.notFound', { place: place.asked, length: report.text.length })}
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
