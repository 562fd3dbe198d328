import { Fragment, type ReactNode } from 'react';
import { charactersBefore } from '../../text/characters.js';
import { KindSign } from '../shared/kind-sign.tsx';
import { kindLabel } from '../shared/model-labels.ts';
import { useNames } from '../shared/names.ts';
import { useSettings } from '../shared/settings.ts';
import type { SearchQuery } from './queries.generated.ts';

export type Found = SearchQuery['found']['edges'][number];

/** Something that was found, with the words that matched. */
export function SearchResult({
  id,
  found,
  active,
  onChoose,
}: {
  id: string;
  found: Found;
  active: boolean;
  onChoose: () => void;
}): ReactNode {
  const { language } = useSettings();
  const name = useNames();
  const { node, highlights } = found;
  const title = name(node);
  const onTitle = highlights.find(({ text }) => text === title);
  const beside = highlights.find(({ text }) => text !== title);
  const isSentence = node.kind === 'PASSAGE' && beside !== undefined;
  return (
    // The keys are heard by the field, which keeps the focus.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className="search-result"
      onClick={onChoose}
      onKeyDown={(event) => event.key === 'Enter' && onChoose()}
    >
      <KindSign kind={node.kind} />
      <span>
        {!isSentence && <Marked text={title} ranges={onTitle?.ranges ?? []} />}
        {beside && (
          <span className={isSentence ? 'words' : 'quiet'}>
            {!isSentence && ' '}
            <Marked text={beside.text} ranges={beside.ranges} />
          </span>
        )}
      </span>
      <span className="quiet">{kindLabel(node.kind, language)}</span>
    </div>
  );
}

/** Maximum number of characters shown before the first mark of a long text. */
const LEAD = 24;

function Marked({ text, ranges }: { text: string; ranges: readonly (readonly number[])[] }): ReactNode {
  const first = ranges[0]?.[0] ?? 0;
  const from = text.length > 120 && first > LEAD ? first - charactersBefore(text, first, LEAD).length : 0;
  let end = from;
  return (
    <>
      {from > 0 && '…'}
      {ranges.map(([start = 0, stop = 0]) => {
        const before = text.slice(end, start);
        end = stop;
        return (
          <Fragment key={start}>
            {before}
            <mark>{text.slice(start, stop)}</mark>
          </Fragment>
        );
      })}
      {text.slice(end)}
    </>
  );
}
