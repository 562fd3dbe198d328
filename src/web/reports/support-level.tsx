import type { ReactNode } from 'react';
import { useMessages } from '../shared/settings.ts';
import type { ReportClaim } from './load-report.ts';

const MESSAGES = {
  en: { STATED: 'support stated', INFERRED: 'support inferred', NONE: 'no support here' },
  zh: { STATED: '依据：报告明言', INFERRED: '依据：推断', NONE: '报告中无依据' },
};

/** How well a claim is supported, in a word; a sign tells the levels apart without colour. */
export function SupportLevel({ level }: { level: ReportClaim['support'] }): ReactNode {
  const messages = useMessages(MESSAGES);
  return (
    <span className={`basis basis-${level}`}>
      <SupportSign level={level} /> {messages[level]}
    </span>
  );
}

/** Filled where the report states it, dashed where it is inferred, a bar where there is none. */
export function SupportSign({ level }: { level: string }): ReactNode {
  return <span aria-hidden="true" className={`support-sign support-sign-${level}`} />;
}
