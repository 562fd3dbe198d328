import './text.css';

import { memo, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { overlaps, type TextRange } from '../../text/text-range.js';
import { REPORT_LANGUAGE } from '../shared/report-language.ts';
import { sectionName } from '../shared/section-name.ts';
import { useSettings } from '../shared/settings.ts';
import type { ReportText, Section } from './load-report.ts';
import type { EntityMark } from './marks.ts';
import { Sentence } from './sentence.tsx';
import { select } from './use-fragment.ts';

/** A pointer that has moved further was selecting words. */
const MOST_MOVED = 4;

interface TextProps {
  readonly report: ReportText;
  readonly marks: readonly EntityMark[];
  readonly selection: TextRange | null;
  /** Whether sentences without evidence stand out. */
  readonly showUncovered: boolean;
}

/** The whole text under its headings, every mark in its place. */
export function Text({ report, marks, selection, showUncovered }: TextProps): ReactNode {
  const reasons = useMemo(
    () => new Map(report.coverage.uncovered.map(({ passage, reason }) => [passage.start, reason])),
    [report],
  );
  const article = useRef<HTMLElement>(null);
  // For the pointer alone: by keyboard the ¶ of a sentence opens the same, with all its marks in the panel.
  useEffect(() => {
    let pressed = { x: 0, y: 0 };
    const press = ({ x, y }: MouseEvent): void => {
      pressed = { x, y };
    };
    const choose = ({ target, x, y, detail }: MouseEvent): void => {
      const mark = target instanceof Element ? target.closest<HTMLElement>('[data-mark]')?.dataset.mark : undefined;
      const [start, end] = (mark ?? '').split('-').map(Number);
      const isSelecting = detail > 1 || Math.hypot(x - pressed.x, y - pressed.y) > MOST_MOVED;
      if (start !== undefined && end !== undefined && !isSelecting) select({ start, end });
    };
    const element = article.current;
    element?.addEventListener('mousedown', press);
    element?.addEventListener('click', choose);
    return () => {
      element?.removeEventListener('mousedown', press);
      element?.removeEventListener('click', choose);
    };
  }, []);
  return (
    <article className="text" lang="zh-CN" ref={article}>
      {report.sections.map((section) => (
        <SectionText
          key={section.id}
          text={report.text}
          section={section}
          marks={marks}
          // Of sections that the selection does not touch nothing changes.
          selection={selection && overlaps(selection, section) ? selection : null}
          reasons={showUncovered ? reasons : null}
        />
      ))}
    </article>
  );
}

interface SectionProps {
  readonly text: string;
  readonly section: Section;
  readonly marks: readonly EntityMark[];
  readonly selection: TextRange | null;
  readonly reasons: ReadonlyMap<number, string | null> | null;
}

const SectionText = memo(function SectionText({ text, section, marks, selection, reasons }: SectionProps): ReactNode {
  const { language } = useSettings();
  const Heading = `h${Math.min(section.depth + 1, 6)}` as 'h2';
  return (
    <section id={section.id}>
      {/* What follows is Chinese, whatever the page speaks. */}
      <Heading lang={language === REPORT_LANGUAGE ? 'zh-CN' : 'en'} tabIndex={-1}>
        {sectionName(section, language)}
      </Heading>
      {paragraphsOf(section.passages).map((paragraph) => (
        <p key={paragraph[0]?.start}>
          {paragraph.map((passage) => (
            <Sentence
              key={passage.start}
              text={text}
              passage={passage}
              marks={marks}
              selection={selection}
              reason={reasons?.get(passage.start)}
            />
          ))}
        </p>
      ))}
    </section>
  );
});

/** Sentences that follow each other without a gap are one paragraph. */
function paragraphsOf(passages: readonly TextRange[]): TextRange[][] {
  const paragraphs: TextRange[][] = [];
  for (const passage of passages) {
    const last = paragraphs.at(-1);
    if (last && last.at(-1)?.end === passage.start) last.push(passage);
    else paragraphs.push([passage]);
  }
  return paragraphs;
}
