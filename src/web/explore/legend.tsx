import type { ReactNode } from 'react';
import { kindLabel } from '../shared/model-labels.ts';
import { useMessages, useSettings } from '../shared/settings.ts';
import { act } from './address.ts';
import { KindSign } from './kind-sign.tsx';
import type { View } from './view.ts';

const MESSAGES = {
  en: {
    legend: 'Kinds shown',
    stated: 'stated',
    inferred: 'inferred',
    only: 'Only what is stated',
  },
  zh: { legend: '显示的类别', stated: '报告明言', inferred: '推断', only: '只看报告明言' },
};

/** What colours, shapes and lines mean; a kind is hidden and shown by its name. */
export function Legend({ view }: { view: View }): ReactNode {
  const messages = useMessages(MESSAGES);
  const { language } = useSettings();
  const counts = new Map<string, number>();
  for (const { kind } of view.nodes.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return (
    <fieldset className="legend">
      <legend className="visually-hidden">{messages.legend}</legend>
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
        <span className="line-sign" /> {messages.stated} <span className="line-sign line-inferred" />{' '}
        {messages.inferred}
      </p>
      <label>
        <input
          type="checkbox"
          checked={view.statedOnly}
          onChange={() => act({ do: 'stated', only: !view.statedOnly })}
        />
        {messages.only}
      </label>
    </fieldset>
  );
}
