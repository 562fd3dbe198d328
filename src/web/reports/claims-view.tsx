import './claims.css';

import { type ReactNode, useMemo, useRef } from 'react';
import { DataTable, type TableColumn } from '../shared/data-table.tsx';
import { enumLabel } from '../shared/model-labels.ts';
import { useNames } from '../shared/names.ts';
import { useSettings } from '../shared/settings.ts';
import { useParameter, useSortParameter } from '../shared/url-state.ts';
import { useWords } from '../shared/words.ts';
import { Choice } from './choice.tsx';
import { claimAddress, claimsOf } from './claims.ts';
import { EntityName } from './entity-name.tsx';
import type { LoadedReport, ReportClaim, ReportStatement } from './load-report.ts';
import { supportersOf } from './resting-on.ts';
import { SupportLevel } from './support-level.tsx';

const COLUMNS = ['claim', 'category', 'commitment', 'strength', 'support', 'supporters'] as const;

interface Row {
  readonly claim: ReportClaim;
  readonly text: string;
  readonly supporters: readonly ReportStatement[];
}

/** The claims of a report as a table: sorted by any column, narrowed by category, support and words. */
export function ClaimsView({ loaded }: { loaded: LoadedReport }): ReactNode {
  const t = useWords('reports');
  const { language } = useSettings();
  const name = useNames();
  const [category, setCategory] = useParameter('category');
  const [support, setSupport] = useParameter('support');
  const [words, setWords] = useParameter('words');
  const sort = useSortParameter(COLUMNS);
  const find = useRef<HTMLInputElement>(null);
  const clear = (): void => {
    for (const set of [setCategory, setSupport, setWords]) set('');
    find.current?.focus();
  };
  const claims = useMemo(() => claimsOf(loaded), [loaded]);
  const rows = useMemo(
    () =>
      claims
        .map((claim): Row => {
          const text = name({ name: claim.name, nameEn: claim.nameEn ?? claim.textEn });
          return { claim, text, supporters: supportersOf(claim.id, loaded) };
        })
        .filter(({ claim, text }) => {
          const found = `${claim.name} ${text}`.toLowerCase().includes(words.trim().toLowerCase());
          return found && (!category || claim.claimCategory === category) && (!support || claim.support === support);
        }),
    [claims, loaded, name, category, support, words],
  );
  const columns = useMemo((): TableColumn<Row>[] => {
    const basic = { sortFn: 'basic' } as const;
    return [
      {
        ...basic,
        id: 'claim',
        header: t('claims.claim'),
        accessorFn: ({ claim }) => claim.evidence[0]?.start ?? 0,
        cell: ({ row }) => <ClaimLink row={row.original} />,
      },
      {
        ...basic,
        id: 'category',
        header: t('claims.category'),
        accessorFn: ({ claim }) => enumLabel('ClaimCategory', claim.claimCategory, language),
      },
      {
        ...basic,
        id: 'commitment',
        header: t('claims.commitment'),
        accessorFn: ({ claim }) => enumLabel('Commitment', claim.commitment, language),
      },
      {
        ...basic,
        id: 'strength',
        header: t('claims.strength'),
        accessorFn: ({ claim }) => enumLabel('Strength', claim.strength, language),
      },
      {
        ...basic,
        id: 'support',
        header: t('claims.support'),
        accessorFn: ({ claim }) => ['STATED', 'INFERRED', 'NONE'].indexOf(claim.support),
        cell: ({ row }) => <SupportLevel level={row.original.claim.support} />,
      },
      {
        ...basic,
        id: 'supporters',
        header: t('claims.supporters'),
        accessorFn: ({ supporters }) => supporters.length,
        cell: ({ row }) => <Supporters loaded={loaded} row={row.original} />,
      },
    ];
  }, [t, language, loaded]);
  const categories = [...new Set(claims.map(({ claimCategory }) => claimCategory))].sort();
  return (
    <div className="claims">
      <div className="row filters">
        <Choice
          enumeration="ClaimCategory"
          label={t('claims.category')}
          all={t('claims.all')}
          value={category}
          values={categories}
          onChange={setCategory}
        />
        <Choice
          enumeration="SupportLevel"
          label={t('claims.support')}
          all={t('claims.all')}
          value={support}
          values={['STATED', 'INFERRED', 'NONE']}
          onChange={setSupport}
        />
        <label>
          {t('claims.words')}{' '}
          <input
            ref={find}
            className="field"
            type="search"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </label>
        <span role="status" className="quiet">
          {t('claims.shown', { count: rows.length })}
        </span>
      </div>
      {rows.length > 0 ? (
        <DataTable caption={t('claims.caption')} columns={columns} rows={rows} sort={sort} />
      ) : (
        <div className="notice">
          <p>{t('claims.none')}</p>
          <button type="button" className="button" onClick={clear}>
            {t('claims.clear')}
          </button>
        </div>
      )}
    </div>
  );
}

function ClaimLink({ row: { claim, text } }: { row: Row }): ReactNode {
  return (
    <a href={claimAddress(claim)} title={claim.name}>
      {text}
    </a>
  );
}

function Supporters({ loaded, row }: { loaded: LoadedReport; row: Row }): ReactNode {
  if (row.supporters.length === 0) return null;
  return (
    <ul className="plain">
      {row.supporters.map(({ id, subject, basis }) => (
        <li key={id} className={`basis-${basis}`}>
          <EntityName entity={loaded.entities.get(subject.id)} />
        </li>
      ))}
    </ul>
  );
}
