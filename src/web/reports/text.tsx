import { type CSSProperties, memo, type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { Range } from '../../seed/published-text.js';
import { kindStyle } from '../shared/kinds.ts';
import { useNames } from '../shared/names.ts';
import { useMessages } from '../shared/settings.ts';
import { healedPart } from './healed.ts';
import type { ReportText, Section } from './load-report.ts';
import { type Mark, overlaps, type Stretch, stretchesOf } from './marks.ts';
import { select } from './selection.ts';

const MESSAGES = {
  en: { sentence: 'All that rests on this sentence', reason: 'No evidence:', unknown: 'no reason is recorded' },
  zh: { sentence: '以此句为依据的全部内容', reason: '无证据：', unknown: '未记录原因' },
};

interface TextProps {
  readonly report: ReportText;
  readonly marks: readonly Mark[];
  readonly selection: Range | null;
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
    const choose = ({ target }: MouseEvent): void => {
      const mark = target instanceof Element ? target.closest<HTMLElement>('[data-mark]')?.dataset.mark : undefined;
      const [start, end] = (mark ?? '').split('-').map(Number);
      if (start !== undefined && end !== undefined && getSelection()?.isCollapsed !== false) select({ start, end });
    };
    const element = article.current;
    element?.addEventListener('click', choose);
    return () => element?.removeEventListener('click', choose);
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
  readonly marks: readonly Mark[];
  readonly selection: Range | null;
  readonly reasons: ReadonlyMap<number, string | null> | null;
}

const SectionText = memo(function SectionText({ text, section, marks, selection, reasons }: SectionProps): ReactNode {
  const name = useNames();
  const Heading = `h${Math.min(section.depth + 1, 6)}` as 'h2';
  return (
    <section id={section.id}>
      <Heading>
        {section.number ? `${section.number} ` : ''}
        {name(section)}
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
function paragraphsOf(passages: readonly Range[]): Range[][] {
  const paragraphs: Range[][] = [];
  for (const passage of passages) {
    const last = paragraphs.at(-1);
    if (last && last.at(-1)?.end === passage.start) last.push(passage);
    else paragraphs.push([passage]);
  }
  return paragraphs;
}

interface SentenceProps {
  readonly text: string;
  readonly passage: Range;
  readonly marks: readonly Mark[];
  readonly selection: Range | null;
  /** Why it has no evidence; undefined where it has, or where that is not shown. */
  readonly reason: string | null | undefined;
}

function Sentence({ text, passage, marks, selection, reason }: SentenceProps): ReactNode {
  const messages = useMessages(MESSAGES);
  const selected = selection ? [{ ...selection, entity: null }] : [];
  const cuts = useMemo(() => stretchesOf(passage, marks), [passage, marks]);
  const title = reason === undefined ? undefined : `${messages.reason} ${reason ?? messages.unknown}`;
  return (
    <span className={`sentence${reason === undefined ? '' : ' uncovered'}`} title={title}>
      {cuts
        .flatMap((stretch) => splitAt(stretch, selected[0]))
        .map((stretch) => (
          <StretchText
            key={stretch.start}
            text={text}
            stretch={stretch}
            isSelected={selection !== null && overlaps(stretch, selection)}
          />
        ))}
      <a
        className="pilcrow"
        href={`#${passage.start}-${passage.end}`}
        title={messages.sentence}
        aria-label={messages.sentence}
        onClick={(event) => {
          event.preventDefault();
          select(passage);
        }}
      >
        ¶
      </a>
      {title && <small className="reason">{title}</small>}
    </span>
  );
}

/** Cuts a stretch where a selection begins or ends. */
function splitAt(stretch: Stretch, selection: Range | undefined): Stretch[] {
  if (!selection || !overlaps(stretch, selection)) return [stretch];
  const places = [stretch.start, selection.start, selection.end, stretch.end]
    .filter((place) => place >= stretch.start && place <= stretch.end)
    .sort((a, b) => a - b);
  return places
    .slice(1)
    .map((end, i) => ({ ...stretch, start: places[i] as number, end }))
    .filter(({ start, end }) => start < end);
}

function StretchText({
  text,
  stretch,
  isSelected,
}: {
  text: string;
  stretch: Stretch;
  isSelected: boolean;
}): ReactNode {
  const name = useNames();
  const words = healedPart(text, stretch);
  const { marks } = stretch;
  if (marks.length === 0) return isSelected ? <mark className="selected">{words}</mark> : words;
  // The innermost is what the pointer means.
  const innermost = marks.reduce((best, mark) => (mark.end - mark.start < best.end - best.start ? mark : best));
  const lines = [...new Set(marks.filter(({ entity }) => entity.kind !== 'CLAIM').map(({ entity }) => entity.kind))];
  const isClaim = marks.some(({ entity }) => entity.kind === 'CLAIM');
  return (
    <span
      className={`stretch${isClaim ? ' claim' : ''}${isSelected ? ' selected' : ''}`}
      style={underlines(lines)}
      title={marks.map(({ entity }) => `${name(entity)} (${entity.kind})`).join('\n')}
      data-mark={`${innermost.start}-${innermost.end}`}
    >
      {words}
    </span>
  );
}

/** A line per kind, one under the other; the colour behind the words is the style sheet's. */
function underlines(kinds: readonly string[]): CSSProperties {
  const colours = kinds.map((kind) => kindStyle(kind).colour);
  return {
    backgroundImage: colours.map((colour) => `linear-gradient(${colour}, ${colour})`).join(', '),
    backgroundPosition: colours.map((_, i) => `0 calc(100% - ${i * 3}px)`).join(', '),
    backgroundSize: '100% 2px',
    backgroundRepeat: 'no-repeat',
    paddingBottom: `${colours.length * 3}px`,
  };
}
