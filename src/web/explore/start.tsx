import { type ReactNode, useMemo } from 'react';
import { KindSign } from '../shared/kind-sign.tsx';
import { useNames } from '../shared/names.ts';
import { Notice } from '../shared/notice.tsx';
import { usePageTitle } from '../shared/page-title.ts';
import { reportAddress } from '../shared/shell.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { useWords } from '../shared/words.ts';
import { act, addressOf, replaceAddress } from './address.ts';
import { NamesDocument } from './queries.generated.ts';
import { SearchBox } from './search-box.tsx';
import type { Found } from './search-result.tsx';
import { STARTING_POINTS, type StartingPoint } from './starting-points.ts';

/** Where exploring begins: a search, and a few starting points. */
export function Start({ q }: { q: string }): ReactNode {
  const t = useWords('explore');
  usePageTitle(t('title'));
  return (
    <div className="start">
      <h1>{t('start.title')}</h1>
      <p>{t('start.lead')}</p>
      <SearchBox text={q} onText={(text) => replaceAddress({ q: text })} onChoose={open} autoFocus />
      {q.trim() === '' && <StartingPoints />}
    </div>
  );
}

function StartingPoints(): ReactNode {
  const t = useWords('explore');
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
      <h2>{t('start.places')}</h2>
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
              <p>{t(`places.${point.what}`)}</p>
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
