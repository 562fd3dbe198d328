import type { ReactNode } from 'react';
import { enumLabel } from '../shared/model-labels.ts';
import { useNames } from '../shared/names.ts';
import { useMessages, useSettings } from '../shared/settings.ts';
import { Grounds } from './grounds.tsx';
import type { LoadedReport, ReportClaim } from './load-report.ts';
import { supportersOf } from './resting-on.ts';
import { SupportSign } from './support-level.tsx';

const MESSAGES = {
  en: {
    title: 'What supports this claim',
    answer: {
      STATED: 'The report itself says what supports it.',
      INFERRED: 'The report does not say so itself; the support is inferred.',
      NONE: 'The report has no support for this claim.',
    },
  },
  zh: {
    title: '支持此主张的依据',
    answer: {
      STATED: '报告明言了支持它的依据。',
      INFERRED: '报告没有明言，以下依据系推断。',
      NONE: '报告中没有支持此主张的依据。',
    },
  },
};

/** What supports a claim; that nothing does is an answer. */
export function ClaimSupport({
  loaded,
  claim,
  isNamed,
}: {
  loaded: LoadedReport;
  claim: ReportClaim;
  /** Whether it must be said which claim is meant. */
  isNamed: boolean;
}): ReactNode {
  const messages = useMessages(MESSAGES);
  const { language } = useSettings();
  const name = useNames();
  return (
    <section className="support">
      <h3>{messages.title}</h3>
      {(isNamed || language === 'en') && <p>{name({ name: claim.name, nameEn: claim.nameEn ?? claim.textEn })}</p>}
      <p className={`support-answer basis-${claim.support}`}>
        <SupportSign level={claim.support} /> {messages.answer[claim.support]}
      </p>
      {supportersOf(claim.id, loaded).map((statement) => (
        <Grounds key={statement.id} loaded={loaded} statement={statement} at={null} />
      ))}
      <p className="quiet">
        {[
          enumLabel('ClaimCategory', claim.claimCategory, language),
          enumLabel('Commitment', claim.commitment, language),
          enumLabel('Strength', claim.strength, language),
        ].join(' · ')}
      </p>
    </section>
  );
}
