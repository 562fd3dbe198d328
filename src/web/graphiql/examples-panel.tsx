import type { GraphiQLPlugin } from '@graphiql/react';
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { ReactNode } from 'react';
import { useMessages, useSettings } from '../shared/settings.ts';
import { groupedExamples } from './examples.ts';

const MESSAGES = {
  en: { title: 'Examples', lead: 'Questions with checked answers. Each opens in a tab of its own, ready to run.' },
  zh: { title: '示例', lead: '附有经过检验的答案的问题。每个示例在新标签页中打开，可直接运行。' },
};

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
  const messages = useMessages(MESSAGES);
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
    <section className="examples" aria-label={messages.title}>
      <h2>{messages.title}</h2>
      <p>{messages.lead}</p>
      {groupedExamples(language).map(({ title, examples }) => (
        <section key={title.en}>
          <h3>{title[language]}</h3>
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
