import { useEffect } from 'react';
import { useNames } from '../shared/names.ts';
import { useMessages } from '../shared/settings.ts';
import type { View } from './view.ts';

const MESSAGES = { en: 'Explore', zh: '探索' };

/** Names the page after what its panel tells of, or else after the first that is seen: so its steps can be told apart in a history. */
export function usePageTitle(view: View | null, at: string | null): void {
  const page = useMessages(MESSAGES);
  const name = useNames();
  const shown = (at && view?.nodes.get(at)) ?? view?.nodes.values().next().value;
  const title = shown ? `${name(shown)} · ${page}` : page;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
