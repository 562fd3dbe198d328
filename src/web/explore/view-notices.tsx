import type { ReactNode } from 'react';
import { useNames } from '../shared/names.ts';
import { useMessages } from '../shared/settings.ts';
import { useExploring } from './explore-context.ts';
import { seenOf, type View } from './view.ts';

const MESSAGES = {
  en: {
    missing: (id: string) => `The graph has no entity ${id}.`,
    refused: (why: string) => `A step of this view cannot be taken: ${why}`,
    empty: 'Nothing is left to see. Undo, or search for something to add.',
    noPath: 'No path of six steps or fewer joins these two.',
    cut: 'There is more around than is shown.',
    path: (name: string) => `A path from ${name}: choose where it shall end.`,
    itself: 'That is the same entity.',
    cancel: 'Cancel',
  },
  zh: {
    missing: (id: string) => `图谱中没有实体 ${id}。`,
    refused: (why: string) => `有一步操作无法完成：${why}`,
    empty: '没有可显示的内容。请撤销，或搜索要加入的对象。',
    noPath: '六步之内没有连接两者的路径。',
    cut: '周围还有更多内容未显示。',
    path: (name: string) => `从“${name}”出发的路径：请选择终点。`,
    itself: '这是同一实体。',
    cancel: '取消',
  },
};

/** What a reader has to know of a view beside what it shows. */
export function ViewNotices({ view }: { view: View }): ReactNode {
  const messages = useMessages(MESSAGES);
  const name = useNames();
  const { pathFrom, isPathToItself, setPathFrom } = useExploring();
  const from = pathFrom === null ? undefined : view.nodes.get(pathFrom);
  const words = [
    ...view.missing.map(messages.missing),
    ...view.refused.map(messages.refused),
    ...(view.noPath ? [messages.noPath] : []),
    ...(view.cut ? [messages.cut] : []),
    ...(seenOf(view).nodes.length === 0 && view.missing.length === 0 ? [messages.empty] : []),
  ];
  return (
    <div className="view-notices" role="status">
      {words.map((one) => (
        <p key={one}>{one}</p>
      ))}
      {pathFrom !== null && (
        <p>
          {isPathToItself && `${messages.itself} `}
          {messages.path(from ? name(from) : pathFrom)}{' '}
          <button type="button" className="button" onClick={() => setPathFrom(null)}>
            {messages.cancel}
          </button>
        </p>
      )}
    </div>
  );
}
