import './explore.css';
import './start.css';
import './search.css';
import './view.css';
import './panel.css';
import './list.css';
import './narrow.css';

import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Drawn } from '../picture/draw.ts';
import { useNames } from '../shared/names.ts';
import { Notice } from '../shared/notice.tsx';
import { usePageTitle } from '../shared/page-title.ts';
import { useSettings } from '../shared/settings.ts';
import { Shell } from '../shared/shell.tsx';
import { useLoaded } from '../shared/use-answer.ts';
import { useWords } from '../shared/words.ts';
import { undo, useAddress } from './address.ts';
import { Canvas } from './canvas.tsx';
import { EntityPanel } from './entity-panel.tsx';
import { ExploringContext } from './explore-context.ts';
import { Legend } from './legend.tsx';
import { ListView } from './list-view.tsx';
import { loadView } from './load-view.ts';
import { writeOperations } from './operations.ts';
import { sceneOf } from './scene-of.ts';
import { Start } from './start.tsx';
import { StatementPanel } from './statement-panel.tsx';
import { Toolbar } from './toolbar.tsx';
import { ViewNotices } from './view-notices.tsx';

/** Below this width the list is what is shown first: fingers read better than they aim. */
const NARROW = 720;

/** The graph, explored: a search to begin with, then a picture or a list of what the reader has unfolded. */
export function ExplorePage(): ReactNode {
  const { q, operations } = useAddress();
  useUndoKey();
  return (
    <Shell page="explore">
      {operations.length === 0 ? <Start q={q} /> : <Exploring text={writeOperations(operations)} />}
    </Shell>
  );
}

function Exploring({ text }: { text: string }): ReactNode {
  const t = useWords('explore');
  const { language } = useSettings();
  const name = useNames();
  const address = useAddress();
  const { at } = address;
  const answer = useLoaded(text, loadView);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [path, setPath] = useState<{ from: string | null; isToItself: boolean }>({ from: null, isToItself: false });
  const view = useLast(answer.data);
  const scene = useMemo(() => (view ? sceneOf(view, language) : null), [view, language]);
  const exploring = useMemo(
    () => ({
      view,
      at,
      pathFrom: path.from,
      isPathToItself: path.isToItself,
      setPathFrom: (from: string | null, isToItself = false) => setPath({ from, isToItself }),
    }),
    [view, at, path],
  );
  // Named after the entity of the panel, or else after the first entity, so that the entries of the browser's history differ.
  const first = (at && view?.nodes.get(at)) ?? view?.nodes.values().next().value;
  usePageTitle(...(first ? [name(first)] : []), t('title'));
  const shown = address.view ?? (innerWidth < NARROW ? 'list' : 'picture');
  return (
    <ExploringContext value={exploring}>
      <div className={`explore explore-${shown}`}>
        <Toolbar view={view} scene={scene} drawn={drawn} shown={shown} />
        <div className="canvas">
          {answer.loading && <div className="progress" role="progressbar" aria-label="…" />}
          {view && <ViewNotices view={view} />}
          {(!view || answer.fault) && <Notice answer={answer} />}
          {view && scene && shown === 'picture' && <Canvas scene={scene} drawn={drawn} onDrawing={setDrawn} />}
          {view && <Legend view={view} />}
          {view && shown === 'list' && <ListView view={view} />}
        </div>
        <aside className={`panel${at ? ' open' : ''}`} aria-label={t('panel.label')}>
          {at === null && <p className="quiet">{t('panel.hint')}</p>}
          {at?.startsWith('statement:') && <StatementPanel key={at} id={at} />}
          {at && !at.startsWith('statement:') && <EntityPanel key={at} id={at} />}
        </aside>
      </div>
    </ExploringContext>
  );
}

/** What was there last: a step that fails takes nothing of it away. */
function useLast<T>(value: T | null): T | null {
  const last = useRef(value);
  if (value !== null) last.current = value;
  return last.current;
}

/** Ctrl+Z, except where it undoes typing. */
function useUndoKey(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!isUndo || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      undo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
