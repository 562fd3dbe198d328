import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { useMessages } from '../shared/settings.ts';
import { AnswerTable } from './answer-table.tsx';
import { useNewestAnswer } from './answers.ts';
import { graphOf } from './graph-of.ts';

/** Loaded when it is looked at. */
const Picture = lazy(() => import('../picture/picture.tsx').then(({ Picture }) => ({ default: Picture })));

const VIEWS = ['json', 'table', 'graph'] as const;
type View = (typeof VIEWS)[number];

const MESSAGES = {
  en: {
    views: 'Show the answer as',
    json: 'JSON',
    table: 'Table',
    graph: 'Graph',
    none: 'Run a query to see its answer here.',
    empty: 'The answer names no entities; ask for id, kind and name.',
    picture: (nodes: number, edges: number) => `The answer as a graph of ${nodes} entities and ${edges} relations`,
  },
  zh: {
    views: '答案显示为',
    json: 'JSON',
    table: '表格',
    graph: '图',
    none: '运行查询后，答案将显示在此处。',
    empty: '答案中没有实体；请查询 id、kind 和 name。',
    picture: (nodes: number, edges: number) => `答案之图：${nodes} 个实体，${edges} 条关系`,
  },
};

/** The answer as JSON, as a table or as a picture; each follows every run. */
export function Results(): ReactNode {
  const messages = useMessages(MESSAGES);
  const [view, setView] = useState<View>('json');
  const data = useNewestAnswer();
  return (
    <div className={`results results-${view}`}>
      <fieldset aria-label={messages.views}>
        {VIEWS.map((one) => (
          <button key={one} type="button" className="button" aria-pressed={one === view} onClick={() => setView(one)}>
            {messages[one]}
          </button>
        ))}
      </fieldset>
      {view !== 'json' && data === null && <p className="quiet">{messages.none}</p>}
      {view === 'table' && data !== null && <AnswerTable data={data} />}
      {view === 'graph' && data !== null && <AnswerGraph data={data} />}
    </div>
  );
}

function AnswerGraph({ data }: { data: unknown }): ReactNode {
  const messages = useMessages(MESSAGES);
  const [chosen, setChosen] = useState<string | null>(null);
  const scene = useMemo(() => graphOf(data), [data]);
  if (scene.nodes.length === 0) return <p className="quiet">{messages.empty}</p>;
  return (
    <Suspense>
      <Picture
        scene={scene}
        chosen={chosen}
        label={messages.picture(scene.nodes.length, scene.edges.length)}
        onNode={setChosen}
      />
      {chosen?.includes(':') && (
        <p className="picture-chosen">
          <a href={`/explore?focus=${encodeURIComponent(chosen)}`}>{chosen}</a>
        </p>
      )}
    </Suspense>
  );
}
