import type { ReactNode } from 'react';
import { CopyButton } from '../shared/copy-button.tsx';
import { useNames } from '../shared/names.ts';
import { sectionName } from '../shared/section-name.ts';
import { useMessages, useSettings } from '../shared/settings.ts';
import { reportAddress } from '../shared/shell.tsx';
import type { GroundsFragment } from './queries.generated.ts';

const MESSAGES = {
  en: { read: 'Read in the report', cite: 'Copy citation' },
  zh: { read: '在报告中阅读', cite: '复制引文' },
};

export type Evidence = GroundsFragment['evidence'][number];

/** The report's own words, marked in their sentence; they lead to their place in the report. */
export function Words({ evidence, of }: { evidence: Evidence; of: string }): ReactNode {
  const messages = useMessages(MESSAGES);
  const { language } = useSettings();
  const name = useNames();
  const { report, section, before, quote, after, start, end } = evidence;
  const address = reportAddress(report.id, evidence);
  return (
    <figure className="words-of">
      <a href={address} title={messages.read} className="words" lang="zh-CN">
        …{before}
        <mark>{quote}</mark>
        {after}…
      </a>
      <figcaption className="quiet">
        <span>
          {name(report)} · {sectionName(section, language)} · {start}–{end}
        </span>
        <CopyButton
          label={messages.cite}
          text={() =>
            [
              `“${quote}”`,
              `${report.name}, ${section.name}, ${report.id}, UTF-16 ${start}–${end}.`,
              `${location.origin}${address}`,
              of,
            ].join('\n')
          }
        />
      </figcaption>
    </figure>
  );
}
