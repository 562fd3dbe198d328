import type { ReactNode } from 'react';
import { StatementCard } from '../shared/statement-card.tsx';
import { EntityButton } from './entity-button.tsx';
import type { GroundsFragment } from './queries.generated.ts';
import { Words } from './words.tsx';

/** A statement with its grounds, as seen from one of its ends; from neither, both are named. */
export function Grounds({ statement, from }: { statement: GroundsFragment; from: string | null }): ReactNode {
  const { id, subject, object, evidence } = statement;
  const named = from === null ? [subject, object] : [subject.id === from ? object : subject];
  const [first, second] = named.map((entity) => <EntityButton key={entity.id} entity={entity} />);
  return (
    <StatementCard statement={statement} subject={first} object={second}>
      {evidence.map((one) => (
        <Words key={`${one.start}-${one.end}`} evidence={one} of={id} />
      ))}
    </StatementCard>
  );
}
