import type { ReactNode } from 'react';
import { useMessages } from '../shared/settings.ts';
import { act } from './address.ts';
import { useExploring } from './explore-context.ts';

const MESSAGES = {
  en: {
    label: 'What to do with it',
    add: 'Add to the picture',
    around: 'Show all around it',
    further: 'Two steps around',
    collapse: 'Collapse',
    unpin: 'Unpin',
    drop: 'Remove',
    pathFrom: 'Path from here …',
    pathHere: 'Path to here',
  },
  zh: {
    label: '操作',
    add: '加入图中',
    around: '展开全部邻居',
    further: '展开两步',
    collapse: '收起',
    unpin: '取消固定',
    drop: '移除',
    pathFrom: '以此为起点找路径……',
    pathHere: '以此为终点',
  },
};

/** What can be done with an entity. */
export function EntityActions({ id }: { id: string }): ReactNode {
  const messages = useMessages(MESSAGES);
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
    <fieldset className="row actions" aria-label={messages.label}>
      {view?.nodes.has(id) ? (
        <>
          {button(messages.around, () => act({ do: 'around', id, depth: 1 }))}
          {button(messages.further, () => act({ do: 'around', id, depth: 2 }))}
          {button(messages.collapse, () => act({ do: 'collapse', id }))}
          {view.pins.has(id) && button(messages.unpin, () => act({ do: 'unpin', id }))}
          {button(messages.drop, () => act({ do: 'drop', id }, null))}
        </>
      ) : (
        button(messages.add, () => act({ do: 'add', id }))
      )}
      {pathFrom === null || pathFrom === id
        ? button(messages.pathFrom, () => setPathFrom(id))
        : button(messages.pathHere, endPath)}
    </fieldset>
  );
}
