import type { ReactNode } from 'react';
import type { TextRange } from '../../text/text-range.js';
import { StatementCard } from '../shared/statement-card.tsx';
import { wordsAddress } from './claims.ts';
import { EntityName } from './entity-name.tsx';
import type { LoadedReport, ReportStatement } from './load-report.ts';
import { quoted } from './quoted.ts';

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
  const { entities, report } = loaded;
  const { subject, object, evidence } = statement;
  const quotes = evidence.filter(({ start, end }) => !at || end <= at.start || at.end <= start);
  return (
    <StatementCard
      statement={statement}
      subject={<EntityName entity={entities.get(subject.id)} />}
      object={<EntityName entity={entities.get(object.id)} />}
    >
      {quotes.map((range) => (
        <a key={`${range.start}-${range.end}`} className="quote" lang="zh-CN" href={wordsAddress(range)}>
          {quoted(report, range)}
        </a>
      ))}
    </StatementCard>
  );
}
