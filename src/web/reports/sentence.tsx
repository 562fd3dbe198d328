import { type CSSProperties, type ReactNode, useMemo } from 'react';
import { normalizedPart } from '../../text/normalized-part.js';
import { cutAt, type Segment, segmentsOf } from '../../text/segments.js';
import { overlaps, type TextRange } from '../../text/text-range.js';
import { kindStyle } from '../shared/kinds.ts';
import { kindLabel } from '../shared/model-labels.ts';
import { useNames } from '../shared/names.ts';
import { useSettings } from '../shared/settings.ts';
import { useWords } from '../shared/words.ts';
import type { EntityMark } from './marks.ts';
import { select } from './use-fragment.ts';

interface SentenceProps {
  readonly text: string;
  readonly passage: TextRange;
  readonly marks: readonly EntityMark[];
  readonly selection: TextRange | null;
  /** Why it has no evidence; undefined where it has, or where that is not shown. */
  readonly reason: string | null | undefined;
}

/** A sentence with its marks, and the ¶ that leads to all that rests on it. */
export function Sentence({ text, passage, marks, selection, reason }: SentenceProps): ReactNode {
  const t = useWords('reports');
  const segments = useMemo(() => segmentsOf(passage, marks), [passage, marks]);
  const ends = selection ? [selection.start, selection.end] : [];
  const title = reason === undefined ? undefined : t('text.reason', { reason: reason ?? t('text.unknownReason') });
  return (
    <span className={`sentence${reason === undefined ? '' : ' uncovered'}`} title={title}>
      {segments
        .flatMap((segment) => cutAt(segment, ends).map((part) => ({ ...segment, ...part })))
        .map((segment) => (
          <SegmentText
            key={segment.start}
            text={text}
            segment={segment}
            isSelected={selection !== null && overlaps(segment, selection)}
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

function SegmentText({
  text,
  segment,
  isSelected,
}: {
  text: string;
  segment: Segment<EntityMark>;
  isSelected: boolean;
}): ReactNode {
  const { language } = useSettings();
  const name = useNames();
  const words = normalizedPart(text, segment);
  const { marks } = segment;
  const place = { 'data-from': segment.start, 'data-to': segment.end };
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
