import { useGraphiQL } from '@graphiql/react';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { KindSign } from '../explore/kind-sign.tsx';
import type { Language } from '../shared/language.ts';
import { kindLabel, relationLabel } from '../shared/model-labels.ts';
import { useMessages, useSettings } from '../shared/settings.ts';
import { ChosenPart } from './chosen-part.tsx';
import { type AnswerGraph as Drawn, graphOf } from './graph-of.js';
import type { ShownAnswer } from './shown-answer.ts';
import { readAnswer } from './typed-answer.js';

/** Loaded when it is looked at. */
const Picture = lazy(() => import('../picture/picture.tsx').then(({ Picture }) => ({ default: Picture })));

const MESSAGES = {
  en: {
    empty: 'The answer names no entities.',
    schema: 'The graph is drawn once the schema is here.',
    unread: 'Run the query again to see its graph.',
    picture: (nodes: number, edges: number) => `The answer as a graph of ${nodes} entities and ${edges} relations`,
    legend: 'Kinds and lines',
    inferred: 'inferred',
    unknown: 'not told: ask for kind',
  },
  zh: {
    empty: '答案中没有实体。',
    schema: '载入模式（schema）之后即可绘图。',
    unread: '请重新运行查询以查看其图。',
    picture: (nodes: number, edges: number) => `答案之图：${nodes} 个实体，${edges} 条关系`,
    legend: '类别与连线',
    inferred: '推断',
    unknown: '未说明：请查询 kind',
  },
};

/** The entities and statements of an answer as a picture; one that is chosen is shown with its words. */
export function AnswerGraph({ data, asked }: ShownAnswer): ReactNode {
  const messages = useMessages(MESSAGES);
  const { language } = useSettings();
  const [chosen, setChosen] = useState<string | null>(null);
  const schema = useGraphiQL(({ schema }) => schema);
  const drawn = useMemo(() => {
    const root = data && schema && asked ? readAnswer(data, schema, asked) : null;
    return root && inWords(graphOf(root), language);
  }, [data, schema, asked, language]);
  if (!drawn) return <p className="quiet">{asked ? messages.schema : messages.unread}</p>;
  const { nodes, edges } = drawn.scene;
  if (nodes.length === 0) return <p className="quiet">{messages.empty}</p>;
  const kinds = [...new Set(nodes.map(({ kind }) => kind))].sort();
  return (
    <Suspense>
      <ul className="answer-legend" aria-label={messages.legend}>
        {kinds.map((kind) => (
          <li key={kind}>
            <KindSign kind={kind} /> {kind ? kindLabel(kind, language) : messages.unknown}
          </li>
        ))}
        {edges.some(({ isInferred }) => isInferred) && (
          <li>
            <span className="dashed" aria-hidden="true" /> {messages.inferred}
          </li>
        )}
      </ul>
      <Picture
        scene={drawn.scene}
        chosen={chosen}
        label={messages.picture(nodes.length, edges.length)}
        onNode={setChosen}
        onEdge={setChosen}
      />
      <ChosenPart drawn={drawn} chosen={chosen} onClose={() => setChosen(null)} />
    </Suspense>
  );
}

/** With the relations in the reader's language; a field stays as it is asked. */
function inWords(graph: Drawn, language: Language): Drawn {
  const edges = graph.scene.edges.map((edge) =>
    /^[A-Z_]+$/.test(edge.label) ? { ...edge, label: relationLabel(edge.label, language) } : edge,
  );
  return { ...graph, scene: { ...graph.scene, edges } };
}
