import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useMemo } from 'react';
import { type AnswerError, type Asked, askedFor } from './answers.ts';

/** The answer of the tab that is open: data, errors, or both. */
export interface ShownAnswer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly AnswerError[];
  readonly asked: Asked | undefined;
}

/** Null before the first run, and while one is under way. */
export function useShownAnswer(): ShownAnswer | null {
  const text = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.response ?? '');
  const answer = useMemo(() => read(text), [text]);
  useSchemaOnceThereIsData(answer?.data != null);
  return answer;
}

/** What kept the schema away when the page was opened, such as a missing token, is over when data comes. */
function useSchemaOnceThereIsData(isThere: boolean): void {
  const isMissing = useGraphiQL(({ schema, isIntrospecting }) => !schema && !isIntrospecting);
  const { introspect } = useGraphiQLActions();
  useEffect(() => {
    if (isThere && isMissing) void introspect();
  }, [isThere, isMissing, introspect]);
}

function read(text: string): ShownAnswer | null {
  if (!text) return null;
  const { data, errors } = JSON.parse(text) as Partial<ShownAnswer>;
  return { data: data ?? null, errors: errors ?? [], asked: askedFor(text) };
}
