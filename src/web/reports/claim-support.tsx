import type { ReactNode } from 'react';
import { sayEnum } from '../shared/names.ts';
import { useMessages, useSettings } from '../shared/settings.ts';
import { Grounds } from './grounds.tsx';
import type { LoadedReport, ReportClaim } from './load-report.ts';

const MESSAGES = {
  en: { title: 'What supports this claim', none: 'The report has no support for this claim.' },
  zh: { title: '支持此主张的依据', none: '报告中没有支持此主张的依据。' },
};

/** What supports a claim; that nothing does is an answer. */
export function ClaimSupport({ loaded, claim }: { loaded: LoadedReport; claim: ReportClaim }): ReactNode {
  const messages = useMessages(MESSAGES);
  const { language } = useSettings();
  const supports = loaded.statements.filter(
    ({ relation, object }) => relation === 'SUPPORTS' && object.id === claim.id,
  );
  return (
    <section className="support">
      <h4>{messages.title}</h4>
      <p className="quiet">
        {[claim.claimCategory, claim.commitment, claim.strength].map((value) => sayEnum(value, language)).join(' · ')}
      </p>
      {supports.length === 0 && <p className="basis basis-NONE">{messages.none}</p>}
      {supports.map((statement) => (
        <Grounds key={statement.id} loaded={loaded} statement={statement} at={null} />
      ))}
    </section>
  );
}
