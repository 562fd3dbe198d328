import type { ReactNode } from 'react';
import { basisLabel } from '../shared/basis.tsx';
import { KindSign } from '../shared/kind-sign.tsx';
import { kindLabel } from '../shared/model-labels.ts';
import { useSettings } from '../shared/settings.ts';
import { useWords } from '../shared/words.ts';
import { act } from './address.ts';
import type { View } from './view.ts';

/** What colours, shapes and lines mean; a kind is hidden and shown by its name. */
export function Legend({ view }: { view: View }): ReactNode {
  const t = useWords('explore');
  const { language } = useSettings();
  const counts = new Map<string, number>();
  for (const { kind } of view.nodes.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return (
    <fieldset className="legend">
      <legend className="visually-hidden">{t('legend.kinds')}</legend>
      {kinds.map(([kind, count]) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={!view.hidden.has(kind)}
            onChange={() => act({ do: view.hidden.has(kind) ? 'show' : 'hide', kind })}
          />
          <KindSign kind={kind} />
          {kindLabel(kind, language)} <span className="quiet">{count}</span>
        </label>
      ))}
      <p className="lines">
        <span className="line-sign" /> {basisLabel('STATED', language)} <span className="line-sign line-inferred" />{' '}
        {basisLabel('INFERRED', language)}
      </p>
      <label>
        <input
          type="checkbox"
          checked={view.statedOnly}
          onChange={() => act({ do: 'stated', only: !view.statedOnly })}
        />
        {t('legend.statedOnly')}
      </label>
    </fieldset>
  );
}
