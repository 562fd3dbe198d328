import { type ReactNode, useState } from 'react';
import { relationLabel } from '../shared/model-labels.ts';
import { useSettings } from '../shared/settings.ts';
import { useWords } from '../shared/words.ts';
import { act, useAddress } from './address.ts';
import type { RelationCount } from './count-relations.ts';
import { useExploring } from './explore-context.ts';
import { Grounds } from './grounds.tsx';
import { GroupPages } from './group-pages.tsx';
import { PAGE } from './load-view.ts';
import type { Operation } from './operations.ts';
import type { GroundsFragment } from './queries.generated.ts';
import { type Line, seenOf } from './view.ts';

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
  const t = useWords('explore');
  const { language } = useSettings();
  const { operations } = useAddress();
  const { view } = useExploring();
  const [opened, setOpened] = useState(false);
  const { relation, way, count } = group;
  const label = relationLabel(relation, language);
  const pages = pagesShown(operations, id, group);
  const left = count - (view ? countOf(view.lines.values(), id, group) : 0);
  const hidden = view && left <= 0 ? count - countOf(seenOf(view).lines, id, group) : 0;
  const done = hidden > 0 ? t('group.hidden', { count: hidden }) : t('group.shown');
  return (
    <div className="group">
      <details open={known !== null} onToggle={(event) => setOpened(event.currentTarget.open)}>
        <summary>
          <span className="relation">{t(`group.${way}`)}</span> {label} <span className="quiet">{count}</span>
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
        {left <= 0 ? done : pages > 0 ? t('group.more', { count: Math.min(PAGE, left) }) : t('group.expand')}
        <span className="visually-hidden">
          {' '}
          {label} ({t(`group.${way}`)})
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
