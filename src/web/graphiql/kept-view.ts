/** How the answer is shown, kept with the page in the browser's history: who follows a quote and comes back finds it again. */
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { changeHistoryState, readHistoryState } from '../shared/url-state.ts';

export const VIEWS = ['json', 'table', 'graph'] as const;
export type View = (typeof VIEWS)[number];

interface Kept {
  readonly view?: View;
  readonly hasRun?: boolean;
}

export function useKeptView(isAnswered: boolean): readonly [View, (view: View) => void] {
  const [view, setView] = useState(readHistoryState<Kept>().view ?? 'json');
  useEffect(() => {
    if (isAnswered) changeHistoryState<Kept>({ hasRun: true });
  }, [isAnswered]);
  useRunOnReturn();
  return [
    view,
    (wanted) => {
      changeHistoryState<Kept>({ view: wanted });
      setView(wanted);
    },
  ];
}

/** GraphiQL keeps the queries of its tabs, but not their answers. */
function useRunOnReturn(): void {
  const { run } = useGraphiQLActions();
  const isReady = useGraphiQL(({ queryEditor, responseEditor }) => Boolean(queryEditor && responseEditor));
  useEffect(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (isReady && readHistoryState<Kept>().hasRun && navigation?.type === 'back_forward') void run();
  }, [isReady, run]);
}
