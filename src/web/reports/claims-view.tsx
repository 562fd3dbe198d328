import { type ReactNode, useId, useMemo, useState } from 'react';
import { DataTable, type TableColumn } from '../shared/data-table.tsx';
import { sayEnum, useNames } from '../shared/names.ts';
import { useMessages, useSettings } from '../shared/settings.ts';
import { EntityName } from './entity-name.tsx';
import type { LoadedReport, ReportClaim, ReportStatement } from './load-report.ts';

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
    levels: { STATED: 'stated', INFERRED: 'inferred', NONE: 'none here' },
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
    levels: { STATED: '报告明言', INFERRED: '推断', NONE: '报告中无依据' },
  },
};

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
  const [category, setCategory] = useState('');
  const [support, setSupport] = useState('');
  const [words, setWords] = useState('');
  const claims = useMemo(() => claimsOf(loaded), [loaded]);
  const rows = useMemo(
    () =>
      claims
        .map((claim): Row => {
          const supporters = loaded.statements.filter(
            (one) => one.relation === 'SUPPORTS' && one.object.id === claim.id,
          );
          return { claim, text: name({ name: claim.name, nameEn: claim.nameEn ?? claim.textEn }), supporters };
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
        accessorFn: ({ claim }) => sayEnum(claim.claimCategory, language),
      },
      {
        ...basic,
        id: 'commitment',
        header: messages.commitment,
        accessorFn: ({ claim }) => sayEnum(claim.commitment, language),
      },
      {
        ...basic,
        id: 'strength',
        header: messages.strength,
        accessorFn: ({ claim }) => sayEnum(claim.strength, language),
      },
      {
        ...basic,
        id: 'support',
        header: messages.support,
        accessorFn: ({ claim }) => ['STATED', 'INFERRED', 'NONE'].indexOf(claim.support),
        cell: ({ row }) => {
          const level = row.original.claim.support;
          return <span className={`basis basis-${level}`}>{messages.levels[level]}</span>;
        },
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
    <>
      <div className="row filters">
        <Choice
          label={messages.category}
          all={messages.all}
          value={category}
          values={categories}
          onChange={setCategory}
        />
        <Choice
          label={messages.support}
          all={messages.all}
          value={support}
          values={['STATED', 'INFERRED', 'NONE']}
          onChange={setSupport}
        />
        <label>
          {messages.find}{' '}
          <input className="field" type="search" value={words} onChange={(event) => setWords(event.target.value)} />
        </label>
        <span role="status" className="quiet">
          {rows.length} {messages.shown}
        </span>
      </div>
      <DataTable caption={messages.caption} columns={columns} rows={rows} />
    </>
  );
}

/** The claims of a report in the order of the text. */
export function claimsOf({ entities }: LoadedReport): ReportClaim[] {
  const claims = [...entities.values()].filter((entity): entity is ReportClaim => 'support' in entity);
  return claims.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}

/** Where a claim stands in the text. */
export function claimAddress(claim: ReportClaim): string {
  const [range] = claim.evidence;
  return range ? `${location.pathname}#${range.start}-${range.end}` : location.pathname;
}

function ClaimLink({ row: { claim, text } }: { row: Row }): ReactNode {
  return (
    <a href={claimAddress(claim)} title={claim.name}>
      {text}
    </a>
  );
}

function Supporters({ loaded, row }: { loaded: LoadedReport; row: Row }): ReactNode {
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

/** A choice of one value of an enumeration, or of all. */
export function Choice(props: {
  label: string;
  /** The words for no choice; without them there is always one. */
  all?: string;
  value: string;
  values: readonly string[];
  onChange: (value: string) => void;
}): ReactNode {
  const { language } = useSettings();
  const id = useId();
  return (
    <span>
      <label htmlFor={id}>{props.label}</label>{' '}
      <select id={id} className="field" value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        {props.all && <option value="">{props.all}</option>}
        {props.values.map((value) => (
          <option key={value} value={value}>
            {sayEnum(value, language)}
          </option>
        ))}
      </select>
    </span>
  );
}
