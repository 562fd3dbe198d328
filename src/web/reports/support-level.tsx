import type { ReactNode } from 'react';
import { useWords } from '../shared/words.ts';
import type { ReportClaim } from './load-report.ts';

/** How well a claim is supported, in a word; a sign tells the levels apart without colour. */
export function SupportLevel({ level }: { level: ReportClaim['support'] }): ReactNode {
  const t = useWords('reports');
  return (
    <span className={`basis basis-${level}`}>
      <SupportSign level={level} /> {t(`support.level.${level}`)}
    </span>
  );
}

/** Filled where the report states it, dashed where it is inferred, a bar where there is none. */
export function SupportSign({ level }: { level: string }): ReactNode {
  return <span aria-hidden="true" className={`support-sign support-sign-${level}`} />;
}
