import { tryParseJSONC, useGraphiQL } from '@graphiql/react';
import { type ReactNode, useEffect, useRef } from 'react';
import { CopyButton } from '../shared/copy-button.tsx';
import { graphiqlLink } from '../shared/graphiql-link.ts';
import { readToken } from '../shared/token.ts';
import { useWords } from '../shared/words.ts';
import { type Request, SNIPPETS, snippet } from './snippets.js';

/** Ways to take a query along: a link that holds it, and the same as a program. */
export function TakeAlong(): ReactNode {
  const t = useWords('graphiql');
  const menu = useClosingMenu();
  const queryEditor = useGraphiQL(({ queryEditor }) => queryEditor);
  const variableEditor = useGraphiQL(({ variableEditor }) => variableEditor);
  const chosen = useGraphiQL(({ operations, operationName }) => (operations?.[1] ? operationName : undefined));
  const query = () => queryEditor?.getValue() ?? '';
  const variables = () => variableEditor?.getValue() ?? '';
  const request = (): Request => ({
    url: `${location.origin}/graphql`,
    query: query(),
    variables: objectIn(variables()),
    operationName: chosen,
    needsToken: readToken() !== '',
  });
  return (
    <details className="take-along" ref={menu}>
      <summary className="button" aria-label={t('share.label')} title={t('share.label')}>
        ⇪
      </summary>
      <div>
        <CopyButton
          label={t('share.link')}
          text={() => location.origin + graphiqlLink({ query: query(), variables: variables() })}
        />
        {SNIPPETS.map((kind) => (
          <CopyButton key={kind} label={t('share.code', { language: kind })} text={() => snippet(kind, request())} />
        ))}
      </div>
    </details>
  );
}

/** As GraphiQL reads variables, comments and all; none where it would not send them. */
function objectIn(variables: string): Record<string, unknown> {
  try {
    return tryParseJSONC(variables) ?? {};
  } catch {
    return {};
  }
}

/** A menu that closes on Escape, and when something else is pointed at. */
function useClosingMenu() {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (): void => {
      if (menu.current) menu.current.open = false;
    };
    const onPointer = ({ target }: PointerEvent): void => {
      if (!menu.current?.contains(target as Node)) close();
    };
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape' || !menu.current?.open) return;
      close();
      menu.current.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  return menu;
}
