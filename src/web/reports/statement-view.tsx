import type { ReactNode } from 'react';
import type { Range } from '../../seed/published-text.js';
import { kindLabel, kindStyle, relationLabel } from '../shared/kinds.ts';
import { useNames } from '../shared/names.ts';
import { useMessages, useSettings } from '../shared/settings.ts';
import { healedPart } from './healed.ts';
import type { LoadedReport, ReportEntity, ReportStatement } from './load-report.ts';
import { select } from './selection.ts';

const MESSAGES = {
  en: {
    basis: { STATED: 'stated', INFERRED: 'inferred', REFERENCE: 'reference' },
    rule: 'Rule',
    caveat: 'What it does not prove',
  },
  zh: {
    basis: { STATED: '报告明言', INFERRED: '推断', REFERENCE: '参考资料' },
    rule: '规则',
    caveat: '未能证明',
  },
};

/** An entity's sign, name and kind, with the way to the graph. */
export function EntityName({ entity }: { entity: ReportEntity | undefined }): ReactNode {
  const { language } = useSettings();
  const name = useNames();
  if (!entity) return '…';
  const { colour } = kindStyle(entity.kind);
  return (
    <a
      className="entity"
      href={`/explore?focus=${encodeURIComponent(entity.id)}`}
      title={kindLabel(entity.kind, language)}
    >
      <span aria-hidden="true" className="dot" style={{ background: colour }} />
      {name(entity)}
    </a>
  );
}

export function BasisBadge({ basis }: { basis: 'STATED' | 'INFERRED' | 'REFERENCE' }): ReactNode {
  const messages = useMessages(MESSAGES);
  return <span className={`basis basis-${basis}`}>{messages.basis[basis]}</span>;
}

/** One statement with its grounds; its quotes lead to their place in the text. */
export function StatementView({
  loaded,
  statement,
  at,
}: {
  loaded: LoadedReport;
  statement: ReportStatement;
  /** Words already shown, which need not be quoted again. */
  at: Range | null;
}): ReactNode {
  const messages = useMessages(MESSAGES);
  const { language } = useSettings();
  const { entities, report } = loaded;
  const { basis, rule, caveat, qualifiers } = statement;
  const quotes = statement.evidence.filter(({ start, end }) => !at || end <= at.start || at.end <= start);
  return (
    <div className="statement">
      <div>
        <EntityName entity={entities.get(statement.subject.id)} />{' '}
        <span className="relation">{relationLabel(statement.relation, language)}</span>{' '}
        <EntityName entity={entities.get(statement.object.id)} /> <BasisBadge basis={basis} />
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
      {quotes.map((range) => (
        <button
          type="button"
          key={`${range.start}-${range.end}`}
          className="quote"
          lang="zh-CN"
          onClick={() => select({ start: range.start, end: range.end })}
        >
          {healedPart(report.text, range)}
        </button>
      ))}
    </div>
  );
}
