import { type CSSProperties, type ReactNode, useMemo } from 'react';
import type { Range } from '../../seed/published-text.js';
import { kindLabel, kindStyle } from '../shared/kinds.ts';
import { useNames } from '../shared/names.ts';
import { useSettings } from '../shared/settings.ts';
import { useWords } from '../shared/words.ts';
import { healedPart } from './healed.ts';
import { type Mark, overlaps, type Stretch, stretchesOf } from './marks.ts';
import { select } from './use-place.ts';

interface SentenceProps {
  readonly text: string;
  readonly passage: Range;
  readonly marks: readonly Mark[];
  readonly selection: Range | null;
  /** Why it has no evidence; undefined where it has, or where that is not shown. */
  readonly reason: string | null | undefined;
}

/** A sentence with its marks, and the ¶ that leads to all that rests on it. */
export function Sentence({ text, passage, marks, selection, reason }: SentenceProps): ReactNode {
  const t = useWords('reports');
  const cuts = useMemo(() => stretchesOf(passage, marks), [passage, marks]);
  const title = reason === undefined ? undefined : t('text.reason', { reason: reason ?? t('text.unknownReason') });
  return (
    <span className={`sentence${reason === undefined ? '' : ' uncovered'}`} title={title}>
      {cuts
        .flatMap((stretch) => splitAt(stretch, selection))
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
        title={t('text.sentence')}
        aria-label={t('text.sentence')}
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
function splitAt(stretch: Stretch, selection: Range | null): Stretch[] {
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
  const { language } = useSettings();
  const name = useNames();
  const words = healedPart(text, stretch);
  const { marks } = stretch;
  const place = { 'data-from': stretch.start, 'data-to': stretch.end };
  if (marks.length === 0)
    return (
      <span {...place} className={isSelected ? 'selected' : undefined}>
        {words}
      </span>
    );
  // The innermost is what the pointer means.
  const innermost = marks.reduce((best, mark) => (mark.end - mark.start < best.end - best.start ? mark : best));
  const lines = [...new Set(marks.filter(({ entity }) => entity.kind !== 'CLAIM').map(({ entity }) => entity.kind))];
  const isClaim = marks.some(({ entity }) => entity.kind === 'CLAIM');
  return (
    <span
      className={`stretch${isClaim ? ' claim' : ''}${isSelected ? ' selected' : ''}`}
      style={underlines(lines)}
      title={marks.map(({ entity }) => `${name(entity)} (${kindLabel(entity.kind, language)})`).join('\n')}
      // By the pointer alone, and to come back to.
      tabIndex={-1}
      {...place}
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
