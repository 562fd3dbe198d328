import type { ReactNode } from 'react';
import { overlaps, type TextRange } from '../../text/text-range.js';
import { StatementCard } from '../shared/statement-card.tsx';
import { wordsAddress } from './claims.ts';
import { EntityName } from './entity-name.tsx';
import type { LoadedReport, ReportStatement } from './load-report.ts';

/** One statement with its grounds; its quotes lead to their place in the text. */
export function Grounds({
  loaded,
  statement,
  at,
}: {
  loaded: LoadedReport;
  statement: ReportStatement;
  /** Words already shown, which need not be quoted again. */
  at: TextRange | null;
}): ReactNode {
  const { entities, outline } = loaded;
  const { subject, object, evidence } = statement;
  const quotes = evidence.filter((range) => !at || !overlaps(range, at));
  return (
    <StatementCard
      statement={statement}
      subject={<EntityName entity={entities.get(subject.id)} />}
      object={<EntityName entity={entities.get(object.id)} />}
    >
      {quotes.map((range) => (
        <a key={`${range.start}-${range.end}`} className="quote" lang="zh-CN" href={wordsAddress(range)}>
          {outline.quote(range)}
        </a>
      ))}
    </StatementCard>
  );
}
