import './claims.css';

import { type ReactNode, useMemo, useRef } from 'react';
import { DataTable, type TableColumn } from '../shared/data-table.tsx';
import { enumLabel } from '../shared/model-labels.ts';
import { useNames } from '../shared/names.ts';
import { useMessages, useSettings } from '../shared/settings.ts';
import { Choice } from './choice.tsx';
import { claimAddress, claimsOf } from './claims.ts';
import { EntityName } from './entity-name.tsx';
import type { LoadedReport, ReportClaim, ReportStatement } from './load-report.ts';
import { supportersOf } from './resting-on.ts';
import { SupportLevel } from './support-level.tsx';
import { useParameter } from './use-parameter.ts';
import { useSortParameter } from './use-sort-parameter.ts';

const MESSAGES = {
  en: {
    caption: 'Every claim of the report, with its support',
    claim: 'Claim',
    category: 'Category',
    commitment: 'Commitment',
    strength: 'Strength',
    support: 'Support',
    supporters: 'Supported by',
    all: 'all',
    find: 'Words of the claim',
    shown: 'claims shown',
    none: 'No claim matches.',
    clear: 'Clear the filters',
  },
  zh: {
    caption: '报告的全部主张及其依据',
    claim: '主张',
    category: '类别',
    commitment: '承诺程度',
    strength: '强度',
    support: '依据',
    supporters: '支持者',
    all: '全部',
    find: '主张中的文字',
    shown: '条主张',
    none: '没有符合条件的主张。',
    clear: '清除筛选条件',
  },
};

const COLUMNS = ['claim', 'category', 'commitment', 'strength', 'support', 'supporters'] as const;

interface Row {
  readonly claim: ReportClaim;
  readonly text: string;
  readonly supporters: readonly ReportStatement[];
}

/** The claims of a report as a table: sorted by any column, narrowed by category, support and words. */
export function ClaimsView({ loaded }: { loaded: LoadedReport }): ReactNode {
  const messages = useMessages(MESSAGES);
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
        header: messages.claim,
        accessorFn: ({ claim }) => claim.evidence[0]?.start ?? 0,
        cell: ({ row }) => <ClaimLink row={row.original} />,
      },
      {
        ...basic,
        id: 'category',
        header: messages.category,
        accessorFn: ({ claim }) => enumLabel('ClaimCategory', claim.claimCategory, language),
      },
      {
        ...basic,
        id: 'commitment',
        header: messages.commitment,
        accessorFn: ({ claim }) => enumLabel('Commitment', claim.commitment, language),
      },
      {
        ...basic,
        id: 'strength',
        header: messages.strength,
        accessorFn: ({ claim }) => enumLabel('Strength', claim.strength, language),
      },
      {
        ...basic,
        id: 'support',
        header: messages.support,
        accessorFn: ({ claim }) => ['STATED', 'INFERRED', 'NONE'].indexOf(claim.support),
        cell: ({ row }) => <SupportLevel level={row.original.claim.support} />,
      },
      {
        ...basic,
        id: 'supporters',
        header: messages.supporters,
        accessorFn: ({ supporters }) => supporters.length,
        cell: ({ row }) => <Supporters loaded={loaded} row={row.original} />,
      },
    ];
  }, [messages, language, loaded]);
  const categories = [...new Set(claims.map(({ claimCategory }) => claimCategory))].sort();
  return (
    <div className="claims">
      <div className="row filters">
        <Choice
          enumeration="ClaimCategory"
          label={messages.category}
          all={messages.all}
          value={category}
          values={categories}
          onChange={setCategory}
        />
        <Choice
          enumeration="SupportLevel"
          label={messages.support}
          all={messages.all}
          value={support}
          values={['STATED', 'INFERRED', 'NONE']}
          onChange={setSupport}
        />
        <label>
          {messages.find}{' '}
          <input
            ref={find}
            className="field"
            type="search"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </label>
        <span role="status" className="quiet">
          {rows.length} {messages.shown}
        </span>
      </div>
      {rows.length > 0 ? (
        <DataTable caption={messages.caption} columns={columns} rows={rows} sort={sort} />
      ) : (
        <div className="notice">
          <p>{messages.none}</p>
          <button type="button" className="button" onClick={clear}>
            {messages.clear}
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
