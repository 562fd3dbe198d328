import type { ReactNode } from 'react';
import { relationLabel } from '../shared/kinds.ts';
import { useNames } from '../shared/names.ts';
import { useMessages, useSettings } from '../shared/settings.ts';
import { useChoose, useExploring } from './explore-context.ts';
import { KindSign } from './kind-sign.tsx';
import type { GroundsFragment, ShownFragment } from './queries.generated.ts';
import { Words } from './words.tsx';

const MESSAGES = {
  en: {
    basis: { STATED: 'stated', INFERRED: 'inferred', REFERENCE: 'reference' },
    rule: 'Rule',
    caveat: 'What it does not prove',
    source: 'Source',
    add: (name: string) => `Show ${name}`,
  },
  zh: {
    basis: { STATED: '报告明言', INFERRED: '推断', REFERENCE: '参考资料' },
    rule: '规则',
    caveat: '未能证明',
    source: '来源',
    add: (name: string) => `显示 ${name}`,
  },
};

/** A statement with its grounds, as seen from one of its ends; from neither, both are named. */
export function StatementCard({ statement, from }: { statement: GroundsFragment; from: string | null }): ReactNode {
  const messages = useMessages(MESSAGES);
  const { language } = useSettings();
  const { id, subject, object, basis, rule, caveat, source, qualifiers, evidence } = statement;
  const far = subject.id === from ? object : subject;
  return (
    <article className="statement">
      <div>
        {from === null ? (
          <>
            <EntityButton entity={subject} />{' '}
            <span className="relation">{relationLabel(statement.relation, language)}</span>{' '}
            <EntityButton entity={object} />
          </>
        ) : (
          <EntityButton entity={far} />
        )}{' '}
        <span className={`basis basis-${basis}`}>{messages.basis[basis]}</span>
      </div>
      {qualifiers.length > 0 && (
        <div className="quiet">{qualifiers.map(({ key, value }) => `${key}: ${value}`).join('; ')}</div>
      )}
      {rule && (
        <div className="quiet">
          {messages.rule}: <code>{rule}</code>
        </div>
      )}
      {caveat && (
        <div className="quiet">
          {messages.caveat}: <span lang="en">{caveat}</span>
        </div>
      )}
      {source && (
        <div className="quiet">
          {messages.source}: {source}
        </div>
      )}
      {evidence.map((one) => (
        <Words key={`${one.start}-${one.end}`} evidence={one} of={id} />
      ))}
    </article>
  );
}

/** An entity by name; pressing it shows it, in the picture as in the panel. */
export function EntityButton({ entity }: { entity: ShownFragment }): ReactNode {
  const messages = useMessages(MESSAGES);
  const name = useNames();
  const choose = useChoose();
  const { view } = useExploring();
  const isSeen = view?.nodes.has(entity.id);
  return (
    <button
      type="button"
      className="entity-button"
      title={isSeen ? undefined : messages.add(name(entity))}
      onClick={() => choose(entity.id)}
    >
      <KindSign kind={entity.kind} />
      {name(entity)}
      {!isSeen && <span aria-hidden="true"> +</span>}
    </button>
  );
}
