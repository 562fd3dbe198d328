import { type ReactNode, useMemo } from 'react';
import { useNames } from '../shared/names.ts';
import { Notice } from '../shared/notice.tsx';
import { useMessages, useSettings } from '../shared/settings.ts';
import { reportAddress } from '../shared/shell.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { act, addressOf, replaceAddress } from './address.ts';
import { KindSign } from './kind-sign.tsx';
import { NamesDocument } from './queries.generated.ts';
import { Seek } from './seek.tsx';
import type { Found } from './seek-result.tsx';
import { STARTING_POINTS, type StartingPoint } from './starting-points.ts';
import { usePageTitle } from './use-page-title.ts';

const MESSAGES = {
  en: {
    title: 'Explore the graph',
    lead: 'Find something, then follow what the report says of it. Behind every line stand the report’s own words.',
    places: 'Good places to begin',
  },
  zh: {
    title: '探索图谱',
    lead: '先找到一个对象，再顺着报告的说法看下去。每条连线背后都是报告原文。',
    places: '不妨从这里开始',
  },
};

/** Where exploring begins: a search, and a few places that are worth a visit. */
export function Start({ q }: { q: string }): ReactNode {
  const messages = useMessages(MESSAGES);
  usePageTitle(null, null);
  return (
    <div className="start">
      <h1>{messages.title}</h1>
      <p>{messages.lead}</p>
      <Seek text={q} onText={(text) => replaceAddress({ q: text })} onChoose={open} autoFocus />
      {q.trim() === '' && <Places />}
    </div>
  );
}

function Places(): ReactNode {
  const messages = useMessages(MESSAGES);
  const { language } = useSettings();
  const name = useNames();
  const variables = useMemo(() => ({ ids: STARTING_POINTS.map(({ id }) => id) }), []);
  const answer = useAnswer(NamesDocument, variables);
  const { data, fault } = answer;
  if (fault) return <Notice answer={answer} />;
  if (!data) return null;
  const go = (event: React.MouseEvent, { operations, id }: StartingPoint): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    act(operations, id);
  };
  return (
    <section>
      <h2>{messages.places}</h2>
      <ul className="places">
        {STARTING_POINTS.map((point, i) => {
          const node = data.nodes[i];
          if (!node || !('name' in node)) return null;
          return (
            <li key={point.id}>
              <a href={addressOf(point.operations, point.id)} onClick={(event) => go(event, point)}>
                <KindSign kind={node.kind} />
                {name(node)}
              </a>
              <p>{point[language]}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A sentence is read in its report; anything else is seen in the graph. */
export function open({ node }: Found): void {
  if ('start' in node && node.reports[0]) location.assign(reportAddress(node.reports[0].id, node));
  else act({ do: 'focus', id: node.id }, node.id);
}
