import { type ReactNode, useState } from 'react';
import { useMessages } from './settings.ts';

const MESSAGES = {
  en: { copy: 'Copy', copied: 'Copied', failed: 'Not copied' },
  zh: { copy: '复制', copied: '已复制', failed: '复制失败' },
};

/** Copies a text, and says whether it did. */
export function CopyButton({ text, label }: { text: string | (() => string); label?: string }): ReactNode {
  const messages = useMessages(MESSAGES);
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
      <span aria-live="polite">{done ? messages[done.how] : (label ?? messages.copy)}</span>
    </button>
  );
}
