import type { ReactNode } from 'react';
import EXPORT_FORMATS from '../../../schema/export-formats.json' with { type: 'json' };
import { usePageTitle } from '../shared/page-title.ts';
import { FIRST_REPORT, reportAddress, Shell } from '../shared/shell.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { useWords } from '../shared/words.ts';
import { HoldingsDocument } from './queries.generated.ts';

export function Home(): ReactNode {
  const t = useWords('home');
  usePageTitle(t('title'));
  const card = (address: string, page: 'explore' | 'read' | 'graphiql'): ReactNode => (
    <li>
      <a href={address}>{t(`${page}.title`)}</a>
      <p>{t(`${page}.text`)}</p>
    </li>
  );
  return (
    <Shell page="home">
      <div className="home">
        {location.pathname !== '/' && (
          <p className="notice notice-error" role="alert">
            {t('notFound', { address: address() })}
          </p>
        )}
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
        <p className="quiet">{t('first')}</p>
        <form action="/explore" className="find">
          <input className="field" type="search" name="q" aria-label={t('search')} placeholder={t('search')} />
          <button type="submit" className="button">
            {t('go')}
          </button>
        </form>
        <ul className="cards">
          {card('/explore', 'explore')}
          {card(reportAddress(FIRST_REPORT), 'read')}
          {card('/graphiql', 'graphiql')}
        </ul>
        <Holdings />
        <h2>{t('exports')}</h2>
        <p className="formats">
          {EXPORT_FORMATS.map((format) => (
            <a key={format} href={`/export/graph.${format}`} className="chip">
              {format}
            </a>
          ))}
        </p>
        <p className="quiet">
          {t('api')} <a href="/health/ready">{t('ready')}</a> · <a href="/health/live">{t('live')}</a>
        </p>
      </div>
    </Shell>
  );
}

/** The path decoded, or as it is if it cannot be decoded. */
function address(): string {
  try {
    return decodeURIComponent(location.pathname);
  } catch {
    return location.pathname;
  }
}

/** What the graph holds, and the flagship question in numbers; nothing where there is no answer. */
function Holdings(): ReactNode {
  const t = useWords('home');
  const { data } = useAnswer(HoldingsDocument, {});
  if (!data) return null;
  const { statistics, claims } = data;
  const { entities, statements, evidence, version } = statistics;
  const unsupported = claims.facets[0]?.values.find(({ value }) => value === 'NONE')?.count ?? 0;
  return (
    <section className="flagship">
      <h2>{t('flagship')}</h2>
      <p>
        {t('answer', { count: claims.totalCount, unsupported })}{' '}
        <a href={`${reportAddress(FIRST_REPORT)}?view=matrix`}>{t('matrix')}</a>
      </p>
      <p className="quiet">
        {t('size', { entities, statements, evidence })} {t('version')} <code>{version.slice(0, 12)}</code>
      </p>
    </section>
  );
}
