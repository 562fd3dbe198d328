import { useGraphiQL } from '@graphiql/react';
import type { ReactNode } from 'react';
import { useWords } from '../shared/words.ts';
import { AnswerErrors } from './answer-errors.tsx';
import { AnswerGraph } from './answer-graph.tsx';
import { AnswerTable } from './answer-table.tsx';
import { useKeptView, VIEWS } from './kept-view.ts';
import { useShownAnswer } from './shown-answer.ts';

/** The answer of the open tab as JSON, as a table or as a picture, and what went wrong with it. */
export function Results(): ReactNode {
  const t = useWords('graphiql');
  const isRunning = useGraphiQL(({ isFetching }) => isFetching);
  const answer = useShownAnswer();
  const [view, setView] = useKeptView(answer !== null);
  return (
    <div className={`results results-${view}`}>
      <fieldset aria-label={t('results.views')}>
        {VIEWS.map((one) => (
          <button key={one} type="button" className="button" aria-pressed={one === view} onClick={() => setView(one)}>
            {t(`results.${one}`)}
          </button>
        ))}
      </fieldset>
      {answer && <AnswerErrors answer={answer} />}
      {!answer && <p className="quiet">{isRunning ? t('results.running') : t('results.none')}</p>}
      {view === 'table' && answer?.data && <AnswerTable data={answer.data} />}
      {view === 'graph' && answer?.data && <AnswerGraph asked={answer.asked} />}
    </div>
  );
}
