import type { ReactNode } from 'react';
import { enumLabel } from '../shared/model-labels.ts';
import { useNames } from '../shared/names.ts';
import { REPORT_LANGUAGE } from '../shared/report-language.ts';
import { useSettings } from '../shared/settings.ts';
import { useWords } from '../shared/words.ts';
import { Grounds } from './grounds.tsx';
import type { LoadedReport, ReportClaim } from './load-report.ts';
import { supportersOf } from './resting-on.ts';
import { SupportSign } from './support-level.tsx';

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
  const t = useWords('reports');
  const { language } = useSettings();
  const name = useNames();
  return (
    <section className="support">
      <h3>{t('support.title')}</h3>
      {(isNamed || language !== REPORT_LANGUAGE) && (
        <p>{name({ name: claim.name, nameEn: claim.nameEn ?? claim.textEn })}</p>
      )}
      <p className={`support-answer basis-${claim.support}`}>
        <SupportSign level={claim.support} /> {t(`support.answer.${claim.support}`)}
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
