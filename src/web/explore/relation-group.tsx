import { type ReactNode, useState } from 'react';
import { relationLabel } from '../shared/model-labels.ts';
import { useMessages, useSettings } from '../shared/settings.ts';
import { act, useAddress } from './address.ts';
import type { RelationCount } from './count-relations.ts';
import { useExploring } from './explore-context.ts';
import { Grounds } from './grounds.tsx';
import { GroupPages } from './group-pages.tsx';
import { PAGE } from './load-view.ts';
import type { Operation } from './operations.ts';
import type { GroundsFragment } from './queries.generated.ts';
import { type Line, seenOf } from './view.ts';

const MESSAGES = {
  en: {
    out: 'this →',
    in: '→ this',
    expand: 'Expand',
    more: (count: number) => `${count} more`,
    all: 'Shown',
    hidden: (count: number) => `${count} hidden`,
  },
  zh: {
    out: '本项 →',
    in: '→ 本项',
    expand: '展开',
    more: (count: number) => `再展开 ${count} 个`,
    all: '已展开',
    hidden: (count: number) => `已隐藏 ${count} 个`,
  },
};

/** The statements of an entity of one relation in one direction: how many, the way into the picture, and their grounds. */
export function RelationGroup({
  id,
  group,
  known,
}: {
  id: string;
  group: RelationCount;
  /** All of them, where they are few; null where they are loaded when they are looked at. */
  known: readonly GroundsFragment[] | null;
}): ReactNode {
  const messages = useMessages(MESSAGES);
  const { language } = useSettings();
  const { operations } = useAddress();
  const { view } = useExploring();
  const [opened, setOpened] = useState(false);
  const { relation, way, count } = group;
  const label = relationLabel(relation, language);
  const pages = pagesShown(operations, id, group);
  const left = count - (view ? countOf(view.lines.values(), id, group) : 0);
  const hidden = view && left <= 0 ? count - countOf(seenOf(view).lines, id, group) : 0;
  const done = hidden > 0 ? messages.hidden(hidden) : messages.all;
  return (
    <div className="group">
      <details open={known !== null} onToggle={(event) => setOpened(event.currentTarget.open)}>
        <summary>
          <span className="relation">{messages[way]}</span> {label} <span className="quiet">{count}</span>
        </summary>
        {known
          ? known.map((statement) => <Grounds key={statement.id} statement={statement} from={id} />)
          : opened && <GroupPages id={id} group={group} />}
      </details>
      <button
        type="button"
        className="button expand"
        disabled={left <= 0}
        onClick={() => act({ do: 'expand', id, relation, way, pages: pages + 1 })}
      >
        {left <= 0 ? done : pages > 0 ? messages.more(Math.min(PAGE, left)) : messages.expand}
        <span className="visually-hidden">
          {' '}
          {label} ({messages[way]})
        </span>
      </button>
    </div>
  );
}

/** How many of them are among some lines, whatever brought them there. */
function countOf(lines: Iterable<Line>, id: string, { relation, way }: RelationCount): number {
  let count = 0;
  for (const line of lines)
    if (line.relation === relation && (way === 'out' ? line.subject : line.object).id === id) count++;
  return count;
}

/** How many pages the operations so far have brought; a collapse takes them away. */
function pagesShown(operations: readonly Operation[], id: string, { relation, way }: RelationCount): number {
  let pages = 0;
  for (const operation of operations)
    if ('id' in operation && operation.id === id) {
      if (operation.do === 'expand' && operation.relation === relation && operation.way === way)
        pages = operation.pages;
      if (operation.do === 'collapse') pages = 0;
    }
  return pages;
}
