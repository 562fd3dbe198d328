import type { ReactNode } from 'react';
import { citeAsText } from '../shared/cite.ts';
import { CopyButton } from '../shared/copy-button.tsx';
import { useNames } from '../shared/names.ts';
import { sectionName } from '../shared/section-name.ts';
import { useSettings } from '../shared/settings.ts';
import { reportAddress } from '../shared/shell.tsx';
import { useWords } from '../shared/words.ts';
import type { WordsFragment } from './queries.generated.ts';

/** The report's own words, marked in their sentence; they lead to their place in the report. */
export function Words({ evidence, of }: { evidence: WordsFragment; of: string }): ReactNode {
  const t = useWords('explore');
  const { language } = useSettings();
  const name = useNames();
  const { report, section, before, quote, after, start, end } = evidence;
  const address = reportAddress(report.id, evidence);
  return (
    <figure className="words-of">
      <a href={address} title={useWords('shared')('read')} className="words" lang="zh-CN">
        …{before}
        <mark>{quote}</mark>
        {after}…
      </a>
      <figcaption className="quiet">
        <span>
          {name(report)} · {sectionName(section, language)} · {start}–{end}
        </span>
        <CopyButton
          label={t('cite')}
          text={() =>
            citeAsText({
              report,
              section: section.name,
              range: { start, end },
              quote,
              about: [of],
              address: location.origin + address,
            })
          }
        />
      </figcaption>
    </figure>
  );
}
