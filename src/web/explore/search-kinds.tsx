import type { ReactNode } from 'react';
import { KindSign } from '../shared/kind-sign.tsx';
import { kindLabel } from '../shared/model-labels.ts';
import { useSettings } from '../shared/settings.ts';
import { useWords } from '../shared/words.ts';
import type { Kind, SearchQuery } from './queries.generated.ts';

/** How many of each kind a search finds; pressing one narrows the search to it. */
export function SearchKinds({
  facets,
  kind,
  onKind,
}: {
  facets: SearchQuery['all']['facets'];
  kind: Kind | null;
  onKind: (kind: Kind | null) => void;
}): ReactNode {
  const t = useWords('explore');
  const { language } = useSettings();
  if (facets.length < 2 && kind === null) return null;
  return (
    <fieldset className="search-kinds" aria-label={t('search.kinds')}>
      {facets.map(({ value, count }) =>
        value === null ? null : (
          <button
            key={value}
            type="button"
            className="chip"
            aria-pressed={value === kind}
            onClick={() => onKind(value === kind ? null : (value as Kind))}
          >
            <KindSign kind={value} />
            {kindLabel(value, language)} <span>{count}</span>
          </button>
        ),
      )}
    </fieldset>
  );
}
