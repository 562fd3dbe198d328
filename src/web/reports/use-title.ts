import { useEffect } from 'react';
import { useMessages } from '../shared/settings.ts';

const MESSAGES = { en: { graph: 'Report graph' }, zh: { graph: '报告图谱' } };

/** What the window is called: the most particular first. */
export function useTitle(...parts: string[]): void {
  const { graph } = useMessages(MESSAGES);
  const title = [...parts, graph].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
