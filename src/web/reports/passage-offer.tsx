import { type ReactNode, useEffect, useState } from 'react';
import type { TextRange } from '../../text/text-range.js';
import { useWords } from '../shared/words.ts';
import type { ReportText } from './load-report.ts';
import { selectedPassage } from './selected-passage.ts';
import { select } from './use-fragment.ts';

/** Offers what rests on the selected passage. It does not open by itself: the reader may only want to copy. */
export function PassageOffer({ report: { text } }: { report: ReportText }): ReactNode {
  const t = useWords('reports');
  const [passage, setPassage] = useState<TextRange | null>(null);
  useEffect(() => {
    const look = (): void => setPassage(selectedPassage(text));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [text]);
  useEffect(() => {
    if (!passage) return;
    const open = (event: KeyboardEvent): void => {
      // On a link or a button it is that which is meant.
      if (event.key !== 'Enter' || (event.target instanceof Element && event.target.closest('a, button'))) return;
      choose(passage);
    };
    addEventListener('keydown', open);
    return () => removeEventListener('keydown', open);
  }, [passage]);
  return (
    <div className="passage-offer" role="status">
      {passage && (
        // Pressing it would undo the selection before it is chosen.
        <button
          type="button"
          className="button"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(passage)}
        >
          {t('text.offer')}
        </button>
      )}
    </div>
  );
}

function choose(passage: TextRange): void {
  getSelection()?.removeAllRanges();
  select(passage);
}
