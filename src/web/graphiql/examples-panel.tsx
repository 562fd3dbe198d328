import type { GraphiQLPlugin } from '@graphiql/react';
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { ReactNode } from 'react';
import { useSettings } from '../shared/settings.ts';
import { useWords } from '../shared/words.ts';
import { groupedExamples } from './examples.ts';

/** The questions to begin with, as a panel of GraphiQL's sidebar. */
export const EXAMPLES_PLUGIN: GraphiQLPlugin = { title: 'Examples', icon: ExamplesIcon, content: ExamplesPanel };

function ExamplesIcon(): ReactNode {
  return (
    <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M2 3h12M2 8h12M2 13h8" />
    </svg>
  );
}

function ExamplesPanel(): ReactNode {
  const t = useWords('graphiql');
  const { language } = useSettings();
  const { addTab, setVisiblePlugin } = useGraphiQLActions();
  const queryEditor = useGraphiQL(({ queryEditor }) => queryEditor);
  const open = (query: string): void => {
    addTab();
    // On a phone the panel stands above the editor, and has done its work.
    if (matchMedia('(max-width: 48rem)').matches) setVisiblePlugin(null);
    // The editor takes up the new, empty tab first.
    setTimeout(() => queryEditor?.setValue(query), 0);
  };
  return (
    <section className="examples" aria-label={t('examples.title')}>
      <h2>{t('examples.title')}</h2>
      <p>{t('examples.lead')}</p>
      {groupedExamples(language).map(({ group, examples }) => (
        <section key={group}>
          <h3>{t(`examples.groups.${group}`)}</h3>
          <ul>
            {examples.map(({ name, question, query }) => (
              <li key={name}>
                <button type="button" onClick={() => open(query)}>
                  {question}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
