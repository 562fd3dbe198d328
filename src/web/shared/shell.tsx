import './tokens.css';
import './shell.css';

import type { ReactNode } from 'react';
import icon from './icon.svg';
import { changeSettings, type Theme, useMessages, useSettings } from './settings.ts';

export type Page = 'home' | 'explore' | 'report' | 'graphiql';

/** The report that is opened where no other is named. */
export const FIRST_REPORT = 'report:sugon-2021';

/** The address of a report's page; with a range, of the words there. */
export function reportAddress(report: string, range?: { start: number; end: number }): string {
  return `/reports/${report.replace(/^report:/, '')}${range ? `#${range.start}-${range.end}` : ''}`;
}

const MESSAGES = {
  en: {
    skip: 'Skip to the content',
    pages: 'Pages',
    home: 'Report graph',
    explore: 'Explore',
    report: 'Read',
    graphiql: 'Ask',
    language: '中文',
    languageHint: '切换为中文',
    theme: { system: 'Theme: as the system', light: 'Theme: light', dark: 'Theme: dark' },
  },
  zh: {
    skip: '跳到正文',
    pages: '页面',
    home: '报告图谱',
    explore: '探索',
    report: '阅读',
    graphiql: '查询',
    language: 'English',
    languageHint: 'Switch to English',
    theme: { system: '主题：跟随系统', light: '主题：浅色', dark: '主题：深色' },
  },
};

const NEXT: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };
const SIGN: Readonly<Record<Theme, string>> = { system: '◐', light: '☀', dark: '☾' };

/** What every page has around its content: where one can go, the language and the theme. */
export function Shell({ page, tools, children }: { page: Page; tools?: ReactNode; children: ReactNode }): ReactNode {
  const messages = useMessages(MESSAGES);
  const { language, theme } = useSettings();
  const link = (to: Page, address: string): ReactNode => (
    <a href={address} aria-current={to === page ? 'page' : undefined}>
      {to === 'home' && <img src={icon} alt="" width="24" height="24" />}
      <span>{messages[to]}</span>
    </a>
  );
  return (
    <div className="shell">
      <a className="skip button" href="#content">
        {messages.skip}
      </a>
      <header>
        <nav aria-label={messages.pages}>
          {link('home', '/')}
          {link('explore', '/explore')}
          {link('report', reportAddress(FIRST_REPORT))}
          {link('graphiql', '/graphiql')}
        </nav>
        {tools}
        <button
          type="button"
          className="button"
          title={messages.theme[theme]}
          aria-label={messages.theme[theme]}
          onClick={() => changeSettings({ theme: NEXT[theme] })}
        >
          {SIGN[theme]}
        </button>
        <button
          type="button"
          className="button"
          lang={language === 'zh' ? 'en' : 'zh'}
          title={messages.languageHint}
          onClick={() => changeSettings({ language: language === 'zh' ? 'en' : 'zh' })}
        >
          {messages.language}
        </button>
      </header>
      <main id="content">{children}</main>
    </div>
  );
}
