import './tokens.css';
import './shell.css';

import { type ReactNode, useEffect } from 'react';
import icon from './icon.svg';
import { LANGUAGES, type Language } from './language.ts';
import { changeSettings, type Theme, useSettings } from './settings.ts';
import { useWords, wordsIn } from './words.ts';

export type Page = 'home' | 'explore' | 'report' | 'graphiql';

/** The report that is opened where no other is named. */
export const FIRST_REPORT = 'report:sugon-2021';

/** The address of a report's page; with a range, of the words there. */
export function reportAddress(report: string, range?: { start: number; end: number }): string {
  return `/reports/${report.replace(/^report:/, '')}${range ? `#${range.start}-${range.end}` : ''}`;
}

const NEXT: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };
const SIGN: Readonly<Record<Theme, string>> = { system: '◐', light: '☀', dark: '☾' };

/** The languages take turns. */
function languageAfter(language: Language): Language {
  return LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length] ?? language;
}

/** What every page has around its content: where one can go, the language and the theme. */
export function Shell({ page, tools, children }: { page: Page; tools?: ReactNode; children: ReactNode }): ReactNode {
  const t = useWords('shared');
  const { language, theme } = useSettings();
  useEffect(() => {
    document.documentElement.lang = t('language.tag');
  }, [t]);
  const next = languageAfter(language);
  const inNext = wordsIn(next, 'shared');
  const link = (to: Page, address: string): ReactNode => (
    <a href={address} aria-current={to === page ? 'page' : undefined}>
      {to === 'home' && <img src={icon} alt="" width="24" height="24" />}
      <span>{t(`shell.${to}`)}</span>
    </a>
  );
  return (
    <div className="shell">
      <a className="skip button" href="#content">
        {t('shell.skip')}
      </a>
      <header>
        <nav aria-label={t('shell.pages')}>
          {link('home', '/')}
          {link('explore', '/explore')}
          {link('report', reportAddress(FIRST_REPORT))}
          {link('graphiql', '/graphiql')}
        </nav>
        {tools}
        <button
          type="button"
          className="button"
          title={t(`shell.theme.${theme}`)}
          aria-label={t(`shell.theme.${theme}`)}
          onClick={() => changeSettings({ theme: NEXT[theme] })}
        >
          {SIGN[theme]}
        </button>
        <button
          type="button"
          className="button"
          lang={inNext('language.tag')}
          title={inNext('language.switch')}
          onClick={() => changeSettings({ language: next })}
        >
          {inNext('language.name')}
        </button>
      </header>
      <main id="content">{children}</main>
    </div>
  );
}
