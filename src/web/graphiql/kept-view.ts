/** How the answer is shown, kept with the page in the browser's history: who follows a quote and comes back finds it again. */
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useState } from 'react';

export const VIEWS = ['json', 'table', 'graph'] as const;
export type View = (typeof VIEWS)[number];

interface Kept {
  readonly view?: View;
  readonly hasRun?: boolean;
}

const kept = (): Kept => (history.state as Kept | null) ?? {};
const keep = (change: Kept): void => history.replaceState({ ...kept(), ...change }, '');

export function useKeptView(isAnswered: boolean): readonly [View, (view: View) => void] {
  const [view, setView] = useState(kept().view ?? 'json');
  useEffect(() => {
    if (isAnswered) keep({ hasRun: true });
  }, [isAnswered]);
  useRunOnReturn();
  return [
    view,
    (wanted) => {
      keep({ view: wanted });
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
    if (isReady && kept().hasRun && navigation?.type === 'back_forward') void run();
  }, [isReady, run]);
}
