import { type ReactNode, useState } from 'react';
import { ask, Fault } from '../shared/ask.ts';
import { relationLabel } from '../shared/kinds.ts';
import { useMessages, useSettings } from '../shared/settings.ts';
import { act, useAddress } from './address.ts';
import type { RelationCount } from './count-relations.ts';
import { PAGE } from './load-view.ts';
import type { Operation } from './operations.ts';
import { type Direction, type GroundsFragment, GroupDocument, type RelationType } from './queries.generated.ts';
import { StatementCard } from './statement-card.tsx';

const MESSAGES = {
  en: {
    out: 'this →',
    in: '→ this',
    expand: 'Expand',
    more: (count: number) => `${count} more`,
    all: 'Shown',
    read: (relation: string) => `Expand: ${relation}`,
    further: 'Read more',
    failed: 'Not loaded.',
  },
  zh: {
    out: '本项 →',
    in: '→ 本项',
    expand: '展开',
    more: (count: number) => `再展开 ${count} 个`,
    all: '已展开',
    read: (relation: string) => `展开：${relation}`,
    further: '查看更多',
    failed: '加载失败。',
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
  const { relation, way, count } = group;
  const label = relationLabel(relation, language);
  const pages = pagesShown(operations, id, group);
  const left = count - pages * PAGE;
  return (
    <details className="group" open={known !== null}>
      <summary>
        <span>
          <span className="relation">{messages[way]}</span> {label} <span className="quiet">{count}</span>
        </span>
      </summary>
      <button
        type="button"
        className="button expand"
        aria-label={messages.read(`${label} (${messages[way]})`)}
        disabled={left <= 0}
        onClick={() => act({ do: 'expand', id, relation, way, pages: pages + 1 })}
      >
        {left <= 0 ? messages.all : pages > 0 ? messages.more(Math.min(PAGE, left)) : messages.expand}
      </button>
      {known ? (
        known.map((statement) => <StatementCard key={statement.id} statement={statement} from={id} />)
      ) : (
        <Pages id={id} group={group} />
      )}
    </details>
  );
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

/** Statements a page at a time, from when they are first looked at. */
function Pages({ id, group }: { id: string; group: RelationCount }): ReactNode {
  const messages = useMessages(MESSAGES);
  const [shown, setShown] = useState<readonly GroundsFragment[]>([]);
  const [next, setNext] = useState<string | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const load = async (): Promise<void> => {
    setFault(null);
    try {
      const { node } = await ask(GroupDocument, {
        id,
        relation: group.relation as RelationType,
        direction: group.way.toUpperCase() as Direction,
        after: next,
      });
      if (!node || !('statements' in node)) return;
      const { nodes, pageInfo } = node.statements;
      setShown((before) => [...before, ...nodes]);
      setNext(pageInfo.hasNextPage ? pageInfo.endCursor : null);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      setFault(error);
    }
  };
  return (
    <>
      {shown.map((statement) => (
        <StatementCard key={statement.id} statement={statement} from={id} />
      ))}
      {fault && <p role="alert">{messages.failed}</p>}
      {(shown.length === 0 || next !== null) && (
        <button type="button" className="button" onClick={load}>
          {messages.further}
        </button>
      )}
    </>
  );
}
