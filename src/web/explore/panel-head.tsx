import { type ReactNode, useEffect, useRef } from 'react';
import { CloseButton } from '../shared/close-button.tsx';
import { replaceAddress } from './address.ts';

/** The head of the panel. It takes the focus, so that keyboard navigation continues there. */
export function PanelHead({ title, above }: { title: string; above?: ReactNode }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    void title;
    // An input field keeps the focus.
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
      <CloseButton onClick={() => replaceAddress({ at: null })} />
    </div>
  );
}
