import { type ReactNode, useState } from 'react';
import { ask } from '../shared/ask.ts';
import { Notice } from '../shared/notice.tsx';
import { useLoaded } from '../shared/use-answer.ts';
import { useWords } from '../shared/words.ts';
import type { RelationCount } from './count-relations.ts';
import { Grounds } from './grounds.tsx';
import { type Direction, type GroundsFragment, GroupDocument, type RelationType } from './queries.generated.ts';

interface Wanted {
  readonly id: string;
  readonly relation: string;
  readonly way: 'out' | 'in';
  readonly pages: number;
}

/** The statements of one relation, a page at a time, with their grounds. */
export function GroupPages({ id, group }: { id: string; group: RelationCount }): ReactNode {
  const t = useWords('explore');
  const [pages, setPages] = useState(1);
  const answer = useLoaded<Wanted, Page>({ id, relation: group.relation, way: group.way, pages }, loadPages);
  const { data } = answer;
  return (
    <>
      {data?.statements.map((statement) => (
        <Grounds key={statement.id} statement={statement} from={id} />
      ))}
      {(answer.loading || answer.fault) && <Notice answer={answer} />}
      {data?.next && !answer.loading && (
        <button type="button" className="button" onClick={() => setPages(pages + 1)}>
          {t('group.loadMore')}
        </button>
      )}
    </>
  );
}

interface Page {
  readonly statements: readonly GroundsFragment[];
  /** Where the page after these begins; null where there is none. */
  readonly next: string | null;
}

const NONE: Page = { statements: [], next: null };
const known = new Map<string, Page>();

/** Asks for the last page only: those before it are known. */
async function loadPages({ id, relation, way, pages }: Wanted, signal: AbortSignal): Promise<Page> {
  const key = (count: number): string => `${id} ${relation} ${way} ${count}`;
  const before = known.get(key(pages - 1)) ?? NONE;
  const { node } = await ask(
    GroupDocument,
    {
      id,
      // As the server named them.
      relation: relation as RelationType,
      direction: way.toUpperCase() as Direction,
      after: before.next,
    },
    signal,
  );
  if (!node || !('statements' in node)) return before;
  const { nodes, pageInfo } = node.statements;
  const page = { statements: [...before.statements, ...nodes], next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
  known.set(key(pages), page);
  return page;
}
