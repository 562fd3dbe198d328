/** Lets those who do not see the tabs of GraphiQL use them. */
import { useEffect } from 'react';

const NAMES = ['role', 'aria-selected', 'aria-controls'];

/**
 * GraphiQL's tabs call themselves tabs and hold two buttons each, which no reader of screens can reach inside a tab. Without
 * that name they are what they are: a list of buttons, the chosen one marked.
 */
export function usePlainTabs(): void {
  useEffect(() => {
    unnest();
    const observer = new MutationObserver(unnest);
    observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['class', ...NAMES] });
    return () => observer.disconnect();
  }, []);
}

function unnest(): void {
  for (const part of document.querySelectorAll('.graphiql-tabs, .graphiql-tab')) {
    for (const name of NAMES) part.removeAttribute(name);
    if (!part.matches('.graphiql-tab')) continue;
    const button = part.querySelector('.graphiql-tab-button');
    button?.setAttribute('aria-current', String(part.matches('.graphiql-tab-active')));
  }
}
