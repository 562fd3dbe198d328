import './statement-card.css';

import type { ReactNode } from 'react';
import { relationLabel } from './model-labels.ts';
import type { Basis, SaidFragment } from './queries.generated.ts';
import { useMessages, useSettings } from './settings.ts';
import { basisText, caveatText, qualifierText, ruleText } from './statement-labels.ts';

const MESSAGES = {
  en: {
    rule: 'Why it is inferred',
    caveat: 'What it does not prove',
    source: 'Source',
  },
  zh: {
    rule: '推断理由',
    caveat: '不能证明什么',
    source: '来源',
  },
};

/** A statement with its grounds. A page shows its ends and its words in its own way; an end that is clear is left out. */
export function StatementCard(props: {
  statement: SaidFragment;
  subject?: ReactNode;
  object?: ReactNode;
  /** The words that it rests on. */
  children: ReactNode;
}): ReactNode {
  const messages = useMessages(MESSAGES);
  const { language } = useSettings();
  const { statement, subject, object, children } = props;
  const { relation, basis, rule, caveat, source, qualifiers } = statement;
  const told = caveat === null ? null : caveatText(rule, caveat, language);
  return (
    <article className="statement">
      <div>
        {subject}
        {subject && object && <span className="relation"> {relationLabel(relation, language)} </span>}
        {object} <BasisBadge basis={basis} />
      </div>
      {qualifiers.length > 0 && (
        <div className="quiet">
          {qualifiers.map((one) => qualifierText(one, language)).join(language === 'zh' ? '；' : '; ')}
        </div>
      )}
      {basis === 'INFERRED' && (
        <dl className="argument">
          {rule && (
            <div>
              <dt>{messages.rule}</dt>
              <dd>
                {ruleText(rule, language)} <code>{rule}</code>
              </dd>
            </div>
          )}
          {told && (
            <div>
              <dt>{messages.caveat}</dt>
              <dd lang={told.lang}>{told.words}</dd>
            </div>
          )}
        </dl>
      )}
      {source && (
        <div className="quiet">
          {messages.source}: {source}
        </div>
      )}
      {children}
    </article>
  );
}

function BasisBadge({ basis }: { basis: Basis }): ReactNode {
  const { language } = useSettings();
  return <span className={`basis basis-${basis}`}>{basisText(basis, language)}</span>;
}
