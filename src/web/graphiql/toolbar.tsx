import { useGraphiQL } from '@graphiql/react';
import type { ReactNode } from 'react';
import { CopyButton } from '../shared/copy-button.tsx';
import { graphiqlLink } from '../shared/graphiql-link.ts';
import { useMessages } from '../shared/settings.ts';
import { SNIPPETS, snippet } from './snippets.ts';

const MESSAGES = {
  en: { share: 'Copy a link', as: (kind: string) => `Copy as ${kind}` },
  zh: { share: '复制链接', as: (kind: string) => `复制为 ${kind}` },
};

/** Ways to take a query along: a link that holds it, and the same as a program. */
export function TakeAlong(): ReactNode {
  const messages = useMessages(MESSAGES);
  const queryEditor = useGraphiQL(({ queryEditor }) => queryEditor);
  const variableEditor = useGraphiQL(({ variableEditor }) => variableEditor);
  const held = () => ({ query: queryEditor?.getValue() ?? '', variables: variableEditor?.getValue() ?? '' });
  return (
    <details className="take-along">
      <summary className="button" aria-label={messages.share} title={messages.share}>
        ⇪
      </summary>
      <div>
        <CopyButton label={messages.share} text={() => location.origin + graphiqlLink(held())} />
        {SNIPPETS.map((kind) => (
          <CopyButton
            key={kind}
            label={messages.as(kind)}
            text={() => snippet(kind, `${location.origin}/graphql`, held().query, held().variables)}
          />
        ))}
      </div>
    </details>
  );
}
