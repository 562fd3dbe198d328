import { useEffect } from 'react';

/** Titles the page by its parts, the most particular first. */
export function usePageTitle(...parts: string[]): void {
  const title = parts.join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
