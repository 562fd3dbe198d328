import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react';
import { charactersAfter } from '../../text/characters.js';
import { Notice } from '../shared/notice.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { useWords } from '../shared/words.ts';
import { type Kind, SearchDocument } from './queries.generated.ts';
import { SearchKinds } from './search-kinds.tsx';
import { type Found, SearchResult } from './search-result.tsx';

/** Milliseconds after the last key until a search begins. */
const PAUSE_MS = 180;

/** A search as you type: results by arrow keys or pointer, narrowed by kind. */
export function SearchBox({
  text,
  onText,
  onChoose,
  autoFocus,
}: {
  text: string;
  onText: (text: string) => void;
  onChoose: (found: Found) => void;
  autoFocus?: boolean;
}): ReactNode {
  const t = useWords('explore');
  const id = useId();
  const query = useSettled(text.trim());
  const [kind, setKind] = useState<Kind | null>(null);
  const [active, setActive] = useState(0);
  const variables = query ? { text: charactersAfter(query, 0, 200), kinds: kind ? [kind] : null } : null;
  const answer = useAnswer(SearchDocument, variables);
  const { data } = answer;
  const found = data?.found.edges ?? [];
  useEffect(() => {
    void [query, kind];
    setActive(0);
  }, [query, kind]);
  const press = (event: KeyboardEvent): void => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step && found.length > 0) {
      event.preventDefault();
      const next = (active + step + found.length) % found.length;
      setActive(next);
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
    }
    // While an input method composes, Enter takes its proposal.
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && query === text.trim()) {
      const best = found[active];
      if (best) onChoose(best);
    }
    if (event.key === 'Escape') onText('');
  };
  const open = variables !== null;
  const countWords = (shown: number, all: number): string =>
    shown < all ? t('search.best', { shown, all }) : t('search.found', { all });
  return (
    <search className="search">
      <input
        className="field"
        type="search"
        role="combobox"
        aria-label={t('search.label')}
        aria-expanded={open && found.length > 0}
        aria-controls={`${id}-results`}
        aria-autocomplete="list"
        aria-activedescendant={open && found[active] ? `${id}-${active}` : undefined}
        placeholder={t('search.hint')}
        autoComplete="off"
        spellCheck={false}
        // The page is a search to begin with.
        ref={autoFocus ? focusOnce : undefined}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={press}
      />
      {open && (
        <div className="search-results">
          {data ? (
            <>
              <SearchKinds facets={data.all.facets} kind={kind} onKind={setKind} />
              <p className="quiet" role="status">
                {found.length === 0
                  ? t('search.none', { text: query })
                  : countWords(found.length, data.found.totalCount)}
              </p>
            </>
          ) : (
            <Notice answer={answer} />
          )}
          <div role="listbox" id={`${id}-results`} aria-label={t('search.results')}>
            {found.map((one, i) => (
              <SearchResult
                key={one.node.id}
                id={`${id}-${i}`}
                found={one}
                active={i === active}
                onChoose={() => onChoose(one)}
              />
            ))}
          </div>
        </div>
      )}
    </search>
  );
}

const focused = new WeakSet<HTMLElement>();

function focusOnce(element: HTMLInputElement | null): void {
  if (!element || focused.has(element)) return;
  focused.add(element);
  element.focus();
}

/** A text once it has stayed the same for a moment; at once when it is emptied. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), text === '' ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return text === '' ? '' : settled;
}
