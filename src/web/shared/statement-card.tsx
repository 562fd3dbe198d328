import './statement-card.css';

import type { ReactNode } from 'react';
import { BasisBadge } from './basis.tsx';
import { relationLabel } from './model-labels.ts';
import type { SaidFragment } from './queries.generated.ts';
import { useSettings } from './settings.ts';
import { caveatText, qualifierText, ruleText } from './statement-labels.ts';
import { useWords, wordsIn } from './words.ts';

/** A statement with its grounds. A page shows its ends and its words in its own way; an end that is clear is left out. */
export function StatementCard(props: {
  statement: SaidFragment;
  subject?: ReactNode;
  object?: ReactNode;
  /** The words that it rests on. */
  children: ReactNode;
}): ReactNode {
  const t = useWords('shared');
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
          {qualifiers.map((one) => qualifierText(one, language, t('statement.colon'))).join(t('statement.separator'))}
        </div>
      )}
      {basis === 'INFERRED' && (
        <dl className="argument">
          {rule && (
            <div>
              <dt>{t('statement.rule')}</dt>
              <dd>
                {ruleText(rule, language)} <code>{rule}</code>
              </dd>
            </div>
          )}
          {told && (
            <div>
              <dt>{t('statement.caveat')}</dt>
              <dd lang={wordsIn(told.language, 'shared')('language.tag')}>{told.words}</dd>
            </div>
          )}
        </dl>
      )}
      {source && <div className="quiet">{t('statement.source', { source })}</div>}
      {children}
    </article>
  );
}
