import type { ReactNode } from 'react';
import { kindLabel } from '../shared/model-labels.ts';
import { useMessages, useSettings } from '../shared/settings.ts';
import { KindSign } from './kind-sign.tsx';
import type { Kind, SeekQuery } from './queries.generated.ts';

const MESSAGES = { en: { kinds: 'Kinds found' }, zh: { kinds: '找到的类别' } };

/** How many of each kind a search finds; pressing one narrows the search to it. */
export function SeekKinds({
  facets,
  kind,
  onKind,
}: {
  facets: SeekQuery['all']['facets'];
  kind: Kind | null;
  onKind: (kind: Kind | null) => void;
}): ReactNode {
  const messages = useMessages(MESSAGES);
  const { language } = useSettings();
  if (facets.length < 2 && kind === null) return null;
  return (
    <fieldset className="seek-kinds" aria-label={messages.kinds}>
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
