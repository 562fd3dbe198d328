import { useGraphiQL } from '@graphiql/react';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { basisLabel } from '../shared/basis.tsx';
import { KindSign } from '../shared/kind-sign.tsx';
import type { Language } from '../shared/language.ts';
import { kindLabel, relationLabel } from '../shared/model-labels.ts';
import { useSettings } from '../shared/settings.ts';
import { useWords } from '../shared/words.ts';
import { selectionsOf } from './answers.ts';
import { ChosenPart } from './chosen-part.tsx';
import { type AnswerGraph as Drawn, graphOf } from './graph-of.js';
import type { ShownAnswer } from './shown-answer.ts';
import { readAnswer } from './typed-answer.js';

/** Loaded when it is looked at. */
const Picture = lazy(() => import('../picture/picture.tsx').then(({ Picture }) => ({ default: Picture })));

/** The entities and statements of an answer as a picture; one that is chosen is shown with its words. */
export function AnswerGraph({ asked }: Pick<ShownAnswer, 'asked'>): ReactNode {
  const t = useWords('graphiql');
  const { language } = useSettings();
  const [chosen, setChosen] = useState<string | null>(null);
  const schema = useGraphiQL(({ schema }) => schema);
  const drawn = useMemo(() => {
    const selections = schema && asked ? selectionsOf(asked) : null;
    const root = selections && asked?.typedData ? readAnswer(asked.typedData, selections) : null;
    return root && inWords(graphOf(root), language);
  }, [schema, asked, language]);
  if (!drawn) return <p className="quiet">{asked ? t('graph.schema') : t('graph.unread')}</p>;
  const { nodes, edges } = drawn.scene;
  if (nodes.length === 0) return <p className="quiet">{t('graph.empty')}</p>;
  const kinds = [...new Set(nodes.map(({ kind }) => kind))].sort();
  return (
    <Suspense>
      <ul className="answer-legend" aria-label={t('graph.legend')}>
        {kinds.map((kind) => (
          <li key={kind}>
            <KindSign kind={kind} /> {kindLabel(kind, language)}
          </li>
        ))}
        {edges.some(({ isInferred }) => isInferred) && (
          <li>
            <span className="dashed" aria-hidden="true" /> {basisLabel('INFERRED', language)}
          </li>
        )}
      </ul>
      <Picture
        scene={drawn.scene}
        chosen={chosen}
        label={t('graph.label', { entities: nodes.length, relations: edges.length })}
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
