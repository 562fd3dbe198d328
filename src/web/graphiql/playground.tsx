import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { type ReactNode, useEffect, useState } from 'react';
import { readGraphiqlLink } from '../shared/graphiql-link.ts';
import { usePageTitle } from '../shared/page-title.ts';
import { useSettings } from '../shared/settings.ts';
import { Shell } from '../shared/shell.tsx';
import { replaceAddress } from '../shared/url-state.ts';
import { useWords } from '../shared/words.ts';
import { fetcher } from './answers.ts';
import { flagshipQuery } from './examples.ts';
import { EXAMPLES_PLUGIN } from './examples-panel.tsx';
import { usePlainTabs } from './plain-tabs.ts';
import { Results } from './results.tsx';
import { storageWithoutHeaders } from './storage.ts';
import { TokenField } from './token-field.tsx';
import { TakeAlong } from './toolbar.tsx';
import { useEditorWords } from './use-editor-words.ts';

const PLUGINS = [EXAMPLES_PLUGIN, explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN];

/** GraphiQL with the project's examples, a query builder, and the answer as table and picture. */
export function Playground(): ReactNode {
  const { theme, language } = useSettings();
  usePageTitle('GraphiQL', useWords('shared')('shell.home'));
  useEditorWords();
  usePlainTabs();
  const [shared] = useState(() => readGraphiqlLink(location.hash));
  useEffect(() => {
    // Once it is in a tab the link has done its work; a reload keeps what was changed since.
    if (shared) replaceAddress(location.pathname);
  }, [shared]);
  return (
    <Shell page="graphiql" tools={<TokenField />}>
      <div className="graphiql-page">
        <GraphiQL
          fetcher={fetcher}
          plugins={PLUGINS}
          defaultQuery={flagshipQuery(language)}
          {...(shared ? { initialQuery: shared.query, initialVariables: shared.variables } : {})}
          {...(theme === 'system' ? {} : { forcedTheme: theme })}
          isHeadersEditorEnabled
          shouldPersistHeaders={false}
          storage={storageWithoutHeaders}
        >
          <GraphiQL.Logo>
            <span />
          </GraphiQL.Logo>
          <GraphiQL.Toolbar>
            {({ prettify, copy, merge }) => (
              <>
                {prettify}
                {merge}
                {copy}
                <TakeAlong />
              </>
            )}
          </GraphiQL.Toolbar>
          <GraphiQL.Footer>
            <Results />
          </GraphiQL.Footer>
        </GraphiQL>
      </div>
    </Shell>
  );
}
