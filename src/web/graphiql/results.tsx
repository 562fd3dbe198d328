import { useGraphiQL } from '@graphiql/react';
import type { ReactNode } from 'react';
import { useMessages } from '../shared/settings.ts';
import { AnswerErrors } from './answer-errors.tsx';
import { AnswerGraph } from './answer-graph.tsx';
import { AnswerTable } from './answer-table.tsx';
import { useKeptView, VIEWS } from './kept-view.ts';
import { useShownAnswer } from './shown-answer.ts';

const MESSAGES = {
  en: {
    views: 'Show the answer as',
    json: 'JSON',
    table: 'Table',
    graph: 'Graph',
    none: 'Run a query to see its answer here.',
    running: 'Running …',
  },
  zh: {
    views: '答案显示为',
    json: 'JSON',
    table: '表格',
    graph: '图',
    none: '运行查询后，答案将显示在此处。',
    running: '正在运行……',
  },
};

/** The answer of the open tab as JSON, as a table or as a picture, and what went wrong with it. */
export function Results(): ReactNode {
  const messages = useMessages(MESSAGES);
  const isRunning = useGraphiQL(({ isFetching }) => isFetching);
  const answer = useShownAnswer();
  const [view, setView] = useKeptView(answer !== null);
  return (
    <div className={`results results-${view}`}>
      <fieldset aria-label={messages.views}>
        {VIEWS.map((one) => (
          <button key={one} type="button" className="button" aria-pressed={one === view} onClick={() => setView(one)}>
            {messages[one]}
          </button>
        ))}
      </fieldset>
      {answer && <AnswerErrors answer={answer} />}
      {!answer && <p className="quiet">{isRunning ? messages.running : messages.none}</p>}
      {view === 'table' && answer?.data && <AnswerTable data={answer.data} />}
      {view === 'graph' && answer?.data && <AnswerGraph {...answer} />}
    </div>
  );
}
