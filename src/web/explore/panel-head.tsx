import { type ReactNode, useEffect, useRef } from 'react';
import { useMessages } from '../shared/settings.ts';
import { replaceAddress } from './address.ts';

const MESSAGES = { en: { close: 'Close' }, zh: { close: '关闭' } };

/** The head of the panel; it takes the focus, so that who uses the keyboard goes on from there. */
export function PanelHead({ title, above }: { title: string; above?: ReactNode }): ReactNode {
  const messages = useMessages(MESSAGES);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    void title;
    // Whoever is typing goes on typing.
    if (!(document.activeElement instanceof HTMLInputElement)) heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <div className="panel-head">
      <div>
        {above && <p className="quiet">{above}</p>}
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
      </div>
      <button type="button" className="button" onClick={() => replaceAddress({ at: null })}>
        {messages.close}
      </button>
    </div>
  );
}
