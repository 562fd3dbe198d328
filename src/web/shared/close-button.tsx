import type { ReactNode } from 'react';
import { useWords } from './words.ts';

/** Closes what it belongs to. */
export function CloseButton({ onClick }: { onClick: () => void }): ReactNode {
  const t = useWords('shared');
  return (
    <button type="button" className="button" onClick={onClick}>
      {t('close')}
    </button>
  );
}
