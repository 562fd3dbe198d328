import { type ReactNode, useState } from 'react';
import { useWords } from './words.ts';

/** Copies a text, and says whether it did. */
export function CopyButton({ text, label }: { text: string | (() => string); label?: string }): ReactNode {
  const t = useWords('shared');
  const [done, setDone] = useState<{ text: string; how: 'copied' | 'failed' } | null>(null);
  const copy = async (): Promise<void> => {
    const words = typeof text === 'function' ? text() : text;
    const how = await navigator.clipboard.writeText(words).then(
      () => 'copied' as const,
      () => 'failed' as const,
    );
    setDone({ text: words, how });
    setTimeout(() => setDone(null), 2000);
  };
  return (
    <button type="button" className="button" onClick={copy}>
      <span aria-live="polite">{done ? t(`copy.${done.how}`) : (label ?? t('copy.copy'))}</span>
    </button>
  );
}
