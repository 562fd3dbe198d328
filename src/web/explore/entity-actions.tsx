import type { ReactNode } from 'react';
import { useWords } from '../shared/words.ts';
import { act } from './address.ts';
import { useExploring } from './explore-context.ts';

/** What can be done with an entity. */
export function EntityActions({ id }: { id: string }): ReactNode {
  const t = useWords('explore');
  const { view, pathFrom, setPathFrom } = useExploring();
  const button = (words: string, press: () => void): ReactNode => (
    <button type="button" className="button" onClick={press}>
      {words}
    </button>
  );
  const endPath = (): void => {
    if (pathFrom === null) return;
    setPathFrom(null);
    act({ do: 'path', from: pathFrom, to: id });
  };
  return (
    <fieldset className="row actions" aria-label={t('entity.actions')}>
      {view?.nodes.has(id) ? (
        <>
          {button(t('entity.around'), () => act({ do: 'around', id, depth: 1 }))}
          {button(t('entity.further'), () => act({ do: 'around', id, depth: 2 }))}
          {button(t('entity.collapse'), () => act({ do: 'collapse', id }))}
          {view.pins.has(id) && button(t('entity.unpin'), () => act({ do: 'unpin', id }))}
          {button(t('entity.remove'), () => act({ do: 'drop', id }, null))}
        </>
      ) : (
        button(t('entity.add'), () => act({ do: 'add', id }))
      )}
      {pathFrom === null || pathFrom === id
        ? button(t('entity.pathFrom'), () => setPathFrom(id))
        : button(t('entity.pathTo'), endPath)}
    </fieldset>
  );
}
