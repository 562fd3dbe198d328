import { type ReactNode, useMemo } from 'react';
import { KindSign } from '../shared/kind-sign.tsx';
import { kindLabel, propertyLabel, propertyValue } from '../shared/model-labels.ts';
import { useNames } from '../shared/names.ts';
import { Notice } from '../shared/notice.tsx';
import { REPORT_LANGUAGE } from '../shared/report-language.ts';
import { useSettings } from '../shared/settings.ts';
import { useAnswer, useLoaded } from '../shared/use-answer.ts';
import { useWords } from '../shared/words.ts';
import { countRelations, type RelationCount } from './count-relations.ts';
import { EntityActions } from './entity-actions.tsx';
import { PanelHead } from './panel-head.tsx';
import { EntityDocument, type EntityQuery, type GroundsFragment } from './queries.generated.ts';
import { RelationGroup } from './relation-group.tsx';
import { Words } from './words.tsx';

type Entity = Extract<NonNullable<EntityQuery['node']>, { properties: unknown }>;

/** All about one entity: its properties, its words, and its statements by relation, each with its grounds. */
export function EntityPanel({ id }: { id: string }): ReactNode {
  const t = useWords('explore');
  const answer = useAnswer(EntityDocument, { id });
  const { data } = answer;
  const node = data?.node;
  // What was asked before stays until the next is there; it is not about this one.
  if (!data || (answer.loading && node?.id !== id)) return <Notice answer={answer} />;
  if (!node || node.id !== id || !('properties' in node)) return <PanelHead title={t('panel.noEntity')} />;
  return <About key={id} entity={node} />;
}

function About({ entity }: { entity: Entity }): ReactNode {
  const t = useWords('explore');
  const { language } = useSettings();
  const flags = useWords('shared')('flags', { returnObjects: true });
  const name = useNames();
  const { id, kind, nameEn, aliases, description, properties, evidence } = entity;
  // A claim's text is its name.
  const told = properties.filter(({ value }) => value !== entity.name && value !== nameEn);
  const others = [language === REPORT_LANGUAGE ? nameEn : entity.name, ...aliases].filter(
    (one) => one && one !== name(entity),
  );
  return (
    <>
      <PanelHead
        title={name(entity)}
        above={
          <>
            <KindSign kind={kind} /> {kindLabel(kind, language)}
          </>
        }
      />
      {others.length > 0 && <p className="quiet">{others.join(' · ')}</p>}
      {description && <p>{description}</p>}
      <EntityActions id={id} />
      {told.length > 0 && (
        <dl className="properties">
          {told.map((property) => (
            <div key={property.name}>
              <dt>{propertyLabel(kind, property.name, language)}</dt>
              <dd>{propertyValue(kind, property.name, property.value, language, flags)}</dd>
            </div>
          ))}
        </dl>
      )}
      {'support' in entity && entity.support === 'NONE' && <p className="unsupported">{t('panel.unsupported')}</p>}
      <h3>
        {t('panel.statements')} <span className="quiet">{entity.statements.totalCount}</span>
      </h3>
      <Groups entity={entity} />
      {evidence.length > 0 && (
        <details className="group">
          <summary>
            {t('panel.mentions')} <span className="quiet">{evidence.length}</span>
          </summary>
          {evidence.map((one) => (
            <Words key={`${one.report.id}-${one.start}-${one.end}`} evidence={one} of={id} />
          ))}
        </details>
      )}
    </>
  );
}

function Groups({ entity: { id, statements } }: { entity: Entity }): ReactNode {
  const t = useWords('explore');
  const { totalCount, nodes } = statements;
  const isHub = totalCount > nodes.length;
  const counted = useLoaded(isHub ? id : null, countRelations);
  const known = useMemo(() => (isHub ? null : groupStatements(id, nodes)), [isHub, id, nodes]);
  if (totalCount === 0) return <p className="quiet">{t('panel.noStatements')}</p>;
  if (!known && !counted.data) return <Notice answer={counted} />;
  return (known ?? counted.data ?? []).map((group) => (
    <RelationGroup
      key={`${group.relation}-${group.way}`}
      id={id}
      group={group}
      known={'statements' in group ? (group.statements as GroundsFragment[]) : null}
    />
  ));
}

interface Group extends RelationCount {
  readonly statements: readonly GroundsFragment[];
}

/** What supports, and what is supported, is what people come for: it comes first. */
function groupStatements(id: string, statements: readonly GroundsFragment[]): Group[] {
  const groups = new Map<string, GroundsFragment[]>();
  for (const statement of statements) {
    const key = `${statement.subject.id === id ? 'out' : 'in'} ${statement.relation}`;
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  return [...groups]
    .map(([key, members]) => {
      const [way, relation = ''] = key.split(' ');
      return {
        relation,
        way: way === 'out' ? ('out' as const) : ('in' as const),
        count: members.length,
        statements: members,
      };
    })
    .sort((a, b) => Number(b.relation === 'SUPPORTS') - Number(a.relation === 'SUPPORTS'));
}
